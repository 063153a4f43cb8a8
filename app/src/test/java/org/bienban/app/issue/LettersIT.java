package org.bienban.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.document.DocumentRecord;
import org.bienban.app.document.FileStore;
import org.bienban.app.document.TextExtraction;
import org.bienban.app.issue.course.AnswerWish;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.GivenAnswer.Paper;
import org.bienban.app.issue.course.LetterWish;
import org.bienban.app.issue.course.Letters;
import org.bienban.app.issue.course.Way;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.text.TextReading.Extracted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** An answer in an official letter: in the form of the body that answers, kept, and read by every cell. */
@BienBanTest
class LettersIT {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private Issues issues;

    @Autowired
    private IssueDecisions decisions;

    @Autowired
    private CourseSteps steps;

    @Autowired
    private Classifying classifying;

    @Autowired
    private Answering answering;

    @Autowired
    private Letters letters;

    @Autowired
    private FileStore files;

    @Autowired
    private TextExtraction extraction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID id;
    private Actor officer;

    @BeforeEach
    void charge() {
        ward = wards.ward();
        officer = minutes.actor(ward.answeringOfficer());
        id = fixture.entered(ward, ward.first(), "land-price", "Giá đất bồi thường thửa 112 quá thấp");
    }

    @Test
    void aPeoplesCommitteeRepliesByTheDecree() {
        charged();
        String text = text(answered(officer, "Đã rà soát."));

        assertThat(text)
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 12/UBND-ĐC",
                        "ngày 05 tháng 02 năm 2026",
                        "V/v trả lời kiến nghị của " + ward.first().name(),
                        "Đảng ủy phường Mẫu",
                        "TM. ỦY BAN NHÂN DÂN",
                        "Đã rà soát./.",
                        "Lưu: VT.")
                .doesNotContain("ĐẢNG CỘNG SẢN");
    }

    @Test
    void aCommitteeOfThePartyThatStepsInRepliesByTheGuide() {
        charged();
        String text = text(answered(minutes.actor(ward.office()), "Đã rà soát."));

        assertThat(text)
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG ỦY PHƯỜNG MẪU", "T/M BAN THƯỜNG VỤ", "Lưu Văn phòng Đảng ủy")
                .doesNotContain("CỘNG HÒA", "./.");
    }

    @Test
    void isPrintedLaterWhereTheProgramStoppedInBetweenAndIsTheSameFile() {
        charged();
        UUID answer = answered(officer, "Đã rà soát.");
        DocumentRecord first = letters.file(answer).orElseThrow();
        jdbc.sql("delete from document where subject_id = :id")
                .param("id", answer)
                .update();
        jdbc.sql("update issue_letter set printed_at = null where answer_id = :id")
                .param("id", answer)
                .update();

        assertThat(letters.file(answer).orElseThrow().sha256()).isEqualTo(first.sha256());
        assertThat(jdbc.sql("select printed_at is not null from issue_letter where answer_id = :id")
                        .param("id", answer)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void isPrintedWithoutAnybodyAsking() throws Exception {
        charged();
        UUID answer = answered(officer, "Đã rà soát.");
        long end = System.nanoTime() + 30_000_000_000L;
        while (count(answer) == 0 && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        assertThat(count(answer)).isEqualTo(1);
    }

    @Test
    void everyCellOfTheMatterReadsItAndNobodyElse() throws Exception {
        UUID second = fixture.entered(ward, ward.second(), "land-price", "Giá đất bồi thường đường mới");
        decisions.merge(
                minutes.actor(ward.office()),
                second,
                issues.visible(id, minutes.actor(ward.office())).code(),
                "Cùng dự án");
        charged();
        UUID answer = answered(officer, "Đã rà soát.");

        assertThat(pdf(second, answer, ward.second().secretary())).isEqualTo(200);
        assertThat(pdf(id, answer, ward.first().member())).isEqualTo(200);
        assertThat(pdf(id, answer, ward.second().secretary())).isEqualTo(404);
        assertThat(pdf(second, answer, ward.provinceOffice())).isEqualTo(404);
        String link = "/issues/" + second + "/answers/" + answer + "/letter";
        mvc.perform(get("/issues/{id}", second).with(SignedIn.as(ward.second().secretary())))
                .andExpect(content().string(containsString(link)));
        UUID draft = minutes.drafted(ward.second(), LocalDate.of(2026, 11, 6));
        mvc.perform(get("/minutes/{id}/draft", draft)
                        .with(SignedIn.as(ward.second().secretary())))
                .andExpect(content().string(containsString(link)));
    }

    @Test
    void aLetterNeedsNumberDayAndSignerAndNoPaperHasNoNumber() {
        charged();
        assertThat(refused(wish(Paper.LETTER, "", null, ""))).containsExactlyInAnyOrder("number", "signedOn", "signer");
        assertThat(refused(wish(Paper.ELSEWHERE, "", null, ""))).containsExactlyInAnyOrder("number", "signedOn");
        assertThat(refused(wish(Paper.ORAL, "12", null, ""))).containsExactly("onPaper");
        UUID answer = answering.answer(officer, id, wish(Paper.ORAL, "", null, ""));
        assertThat(letters.file(answer)).isEmpty();
        assertThat(letters.of(Set.of(answer))).isEmpty();
    }

    @Test
    void showsADraftBeforeItIsGivenAndKeepsWhatWasTyped() throws Exception {
        charged();
        assertThatThrownBy(() -> answering.preview(
                        minutes.actor(ward.first().secretary()), id, wish(Paper.LETTER, "", null, "")))
                .isInstanceOf(ForbiddenException.class);
        MvcResult draft = mvc.perform(post("/issues/{id}/answer/preview", id)
                        .param("kind", "FULL")
                        .param("onPaper", "LETTER")
                        .param("text", "Đang rà soát 14 hộ")
                        .with(SignedIn.as(ward.answeringOfficer())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andReturn();
        assertThat(text(draft.getResponse().getContentAsByteArray())).contains("DỰ THẢO", "Đang rà soát 14 hộ./.");
        mvc.perform(post("/issues/{id}/answer/preview", id)
                        .param("kind", "FULL")
                        .param("onPaper", "LETTER")
                        .param("text", " ")
                        .param("signer", "Phùng Văn Minh")
                        .with(SignedIn.as(ward.answeringOfficer())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Phùng Văn Minh")));
        assertThat(jdbc.sql("select count(*) from issue_answer where issue_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void charged() {
        Actor office = minutes.actor(ward.office());
        steps.register(office, id, "");
        classifying.classify(office, id, new Way.ToBody(ward.authorityId(), ""));
    }

    private UUID answered(Actor actor, String text) {
        return answering.answer(
                actor,
                id,
                new AnswerWish(
                        GivenAnswer.Kind.FULL,
                        text,
                        Paper.LETTER,
                        "12/UBND-ĐC",
                        DAY,
                        "Phùng Văn Minh",
                        0,
                        null,
                        LetterWish.USUAL));
    }

    private static AnswerWish wish(Paper paper, String number, @Nullable LocalDate day, String signer) {
        return new AnswerWish(GivenAnswer.Kind.FULL, "Trả lời", paper, number, day, signer, 0, null, LetterWish.USUAL);
    }

    private List<String> refused(AnswerWish wish) {
        try {
            answering.answer(officer, id, wish);
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::field).toList();
        }
    }

    private int count(UUID answer) {
        return jdbc.sql("select count(*) from document where subject_kind = 'issue-answer' and subject_id = :id")
                .param("id", answer)
                .query(Integer.class)
                .single();
    }

    private int pdf(UUID issue, UUID answer, UUID person) throws Exception {
        return mvc.perform(get("/issues/{id}/answers/{answer}/letter", issue, answer)
                        .with(SignedIn.as(person)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String text(UUID answer) {
        return text(files.bytes(letters.file(answer).orElseThrow().sha256()));
    }

    private String text(byte[] pdf) {
        return ((Extracted) extraction.pdf(pdf)).text().replaceAll("\\s+", " ");
    }
}
