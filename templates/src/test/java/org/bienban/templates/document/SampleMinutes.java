package org.bienban.templates.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bienban.templates.document.Absence.Absentee;
import org.bienban.templates.document.Assignments.Task;
import org.bienban.templates.document.Course.Item;
import org.bienban.templates.document.Course.Opinion;
import org.bienban.templates.document.RaisedIssues.Issue;
import org.bienban.templates.document.Votes.Vote;

/** Minutes to print in tests; all persons invented. */
final class SampleMinutes {
    static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private SampleMinutes() {}

    static MinutesDocument vietnamese() {
        Person tuan = Person.comrade("Hoàng Minh Tuấn");
        Person lanAnh = Person.comrade("Nguyễn Thị Lan Anh", "Bí thư chi bộ");
        return new MinutesDocument(
                DocumentLanguage.VIETNAMESE,
                new Letterhead("Đảng bộ phường Định Trung", "Chi bộ tổ dân phố Chùa Hà", "47-BB/CB"),
                new MeetingFacts(
                        MinutesKind.REGULAR,
                        YearMonth.of(2025, 6),
                        null,
                        LocalDateTime.of(2025, 6, 5, 19, 30),
                        LocalDateTime.of(2025, 6, 5, 21, 15),
                        "Nhà văn hóa tổ dân phố Chùa Hà"),
                new Composition(
                        new Membership(46, 45, 1, 4, 1, 0, 0, 41, 39, 1, new BigDecimal("97.6")),
                        Absence.of(List.of(new Absentee("Lê Văn Khoát", "nằm viện"))),
                        Absence.NONE,
                        List.of(Person.comrade("Nguyễn Hữu Tâm", "Đảng ủy viên phụ trách")),
                        lanAnh,
                        tuan),
                new Agenda(
                        "Đến ngày họp, 46/46 đảng viên đã nộp đảng phí tháng 6.",
                        null,
                        List.of("Thông tin thời sự", "Kiểm điểm nghị quyết tháng 5", "Nhiệm vụ tháng 6", "Thảo luận")),
                new Course(List.of(
                        new Item(
                                "Kiểm điểm việc thực hiện nghị quyết tháng 5",
                                lanAnh,
                                "Chi bộ hoàn thành 5/6 việc. Việc chưa xong: rà lại hồ sơ xin cấp giấy chứng nhận của 14 hộ.",
                                List.of(
                                        new Opinion(
                                                Person.invited("Bà Đặng Thị Hòe", null),
                                                "14 hộ nộp hồ sơ cấp giấy chứng nhận từ năm 2022 đến nay chưa có kết quả."),
                                        new Opinion(
                                                Person.invited("Ông Trần Bá Lưu", null),
                                                "đề nghị lắp thêm đèn chiếu sáng ngõ 12.")),
                                "Rà lại hồ sơ 14 hộ, lập danh sách gửi Đảng ủy phường."),
                        new Item("Nhiệm vụ tháng 6", lanAnh, "Tổng vệ sinh đường làng ngõ xóm.", List.of(), null))),
                new Assignments(
                        null,
                        List.of(
                                new Task("Vệ sinh đường ngày 15/6", List.of(tuan), LocalDate.of(2025, 6, 15)),
                                new Task(
                                        "Rà lại hồ sơ 14 hộ, nộp danh sách",
                                        List.of(Person.comrade("Nguyễn Thị Lan Anh")),
                                        LocalDate.of(2025, 6, 12)))),
                new Votes(List.of(new Vote("Thông qua nghị quyết tháng 6", 39, 0, 0, 39, false))),
                new RaisedIssues(List.of(
                        new Issue(
                                "Giải quyết dứt điểm hồ sơ cấp giấy chứng nhận quyền sử dụng đất của 14 hộ.",
                                "giấy chứng nhận quyền sử dụng đất",
                                "Đảng ủy phường Định Trung"),
                        new Issue("Lắp đèn chiếu sáng ngõ 12.", "hạ tầng", "Ủy ban nhân dân phường"))),
                new SelfAssessment(new BigDecimal("92.5"), "Tốt", "Số ý kiến phát biểu còn ít."),
                new Closing(true, null),
                new Provenance(false, SHA, Instant.parse("2025-06-08T02:15:30Z")));
    }

    static MinutesDocument arabic() {
        Person minh = Person.comrade("دانغ فان مينه");
        Person chair = Person.comrade("هوانغ فان توان", "أمين الخلية");
        return new MinutesDocument(
                DocumentLanguage.ARABIC,
                new Letterhead("لجنة الحزب في حي دينه ترونغ", "خلية المجموعة السكنية «ترونغ ثانه»", "12-BB/CB"),
                new MeetingFacts(
                        MinutesKind.REGULAR,
                        YearMonth.of(2026, 5),
                        null,
                        LocalDateTime.of(2026, 5, 6, 19, 30),
                        LocalDateTime.of(2026, 5, 6, 21, 15),
                        "بيت الثقافة للمجموعة السكنية (Trung Thành)"),
                new Composition(
                        new Membership(44, 43, 1, 6, 0, 0, 0, 38, 36, 1, new BigDecimal("97.4")),
                        Absence.of(List.of(new Absentee("فو فان نام", "مرض"))),
                        Absence.NONE,
                        List.of(),
                        chair,
                        Person.comrade("نغوين ثي هوا")),
                new Agenda(null, null, List.of("مراجعة قرار شهر 4 (7 من 8 مهام)", "مشروع توسعة الطريق", "مهام شهر 5")),
                new Course(List.of(new Item(
                        "مشروع توسعة الطريق",
                        chair,
                        "عُرضت خطة توسعة الطريق والأسر المتأثرة بها، والقطع 112-130 من صحيفة الخريطة 14. وطُلب إلى الأعضاء شرح السياسة للسكان.",
                        List.of(new Opinion(
                                minh, "لم توافق 19 أسرة على سعر التعويض (القطع 112-130، صحيفة الخريطة 14).")),
                        "لقاء الأسر قبل 12/5."))),
                new Assignments(
                        null, List.of(new Task("لقاء الأسر التسع عشرة", List.of(minh), LocalDate.of(2026, 5, 12)))),
                new Votes(List.of(new Vote("اعتماد قرار شهر 5", 36, 0, 0, 36, false))),
                new RaisedIssues(List.of(new Issue(
                        "أسعار الأراضي للتعويض، خارج صلاحيات الخلية.", "أسعار الأراضي للتعويض", "لجنة الحزب الأعلى"))),
                new SelfAssessment(new BigDecimal("91"), "جيد", null),
                new Closing(true, null),
                new Provenance(true, SHA, Instant.parse("2026-05-08T02:15:30Z")));
    }

    static MinutesDocument english() {
        Person duy = Person.comrade("Mai Văn Duy");
        return new MinutesDocument(
                DocumentLanguage.ENGLISH,
                new Letterhead("Party organisation of Định Trung ward", "Police cell", null),
                new MeetingFacts(
                        MinutesKind.REGULAR,
                        YearMonth.of(2026, 3),
                        null,
                        LocalDateTime.of(2026, 3, 5, 14, 0),
                        LocalDateTime.of(2026, 3, 5, 15, 40),
                        "Meeting room of the ward police"),
                new Composition(
                        new Membership(18, 18, 0, 0, 0, 0, 2, 16, 16, 0, new BigDecimal("100.0")),
                        Absence.NONE,
                        Absence.NONE,
                        List.of(),
                        Person.comrade("Nguyễn Trọng Khôi", "Lt Col"),
                        duy),
                new Agenda(null, null, List.of("Discipline", "Traffic order near the school gate", "Digital ID")),
                new Course(List.of()),
                new Assignments(
                        "Patrol 6:30-7:30 and 16:30-17:30 from 9 March; report in April.",
                        List.of(new Task("Patrol at the school gate", List.of(duy), LocalDate.of(2026, 4, 1)))),
                new Votes(List.of(new Vote("Conclusion of the meeting", 16, 0, 0, 16, true))),
                new RaisedIssues(List.of(new Issue(
                        "Painted crossing at the school gate.", "infrastructure", "ward people's committee"))),
                SelfAssessment.NONE,
                new Closing(true, null),
                new Provenance(true, null, Instant.parse("2026-03-06T02:15:30Z")));
    }

    /** The Vietnamese minutes with as many items in the course as asked for. */
    static MinutesDocument longOne(int items) {
        MinutesDocument base = vietnamese();
        List<Item> course = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            course.addAll(base.course().items());
        }
        return withCourse(base, course);
    }

    /** The minutes with this text wherever a person types freely. */
    static MinutesDocument saying(DocumentLanguage language, String text) {
        MinutesDocument base = language == DocumentLanguage.ARABIC ? arabic() : vietnamese();
        MeetingFacts facts = base.meeting();
        MinutesDocument spoken = withCourse(
                base,
                List.of(new Item(
                        text,
                        Person.comrade(text, text),
                        text,
                        List.of(new Opinion(Person.comrade(text), text)),
                        text)));
        return new MinutesDocument(
                language,
                new Letterhead(text, text, text),
                new MeetingFacts(facts.kind(), facts.month(), text, facts.start(), null, text),
                spoken.composition(),
                new Agenda(text, text, List.of(text)),
                spoken.course(),
                new Assignments(text, List.of(new Task(text, List.of(), null))),
                new Votes(List.of(new Vote(text, 1, 0, 0, 1, false))),
                new RaisedIssues(List.of(new Issue(text, text, text))),
                new SelfAssessment(BigDecimal.TEN, text, text),
                new Closing(true, text),
                spoken.provenance());
    }

    private static MinutesDocument withCourse(MinutesDocument base, List<Item> course) {
        return new MinutesDocument(
                base.language(),
                base.letterhead(),
                base.meeting(),
                base.composition(),
                base.agenda(),
                new Course(course),
                base.assignments(),
                base.votes(),
                base.issues(),
                base.assessment(),
                base.closing(),
                base.provenance());
    }
}
