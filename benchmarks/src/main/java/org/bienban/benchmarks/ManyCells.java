package org.bienban.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Actors;
import org.bienban.app.issue.IssueDecisions;
import org.bienban.app.issue.IssueEditing;
import org.bienban.app.issue.IssueFacts;
import org.bienban.app.issue.IssueVoices;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.Urgency;
import org.bienban.app.organisation.MemberEditing;
import org.bienban.app.organisation.NewUnit;
import org.bienban.app.organisation.Participation;
import org.bienban.app.organisation.PostEditing;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Standing;
import org.bienban.app.organisation.UnitEditing;
import org.bienban.workflows.IssueNature;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A ward with as many cells as asked for under a province, everyone with a secretary, and issues they raise. */
final class ManyCells {

    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

    private final ApplicationContext context;
    private final UUID authority;
    private final UUID office;
    private final UUID officer;
    private final List<UUID> cells = new ArrayList<>();

    ManyCells(ApplicationContext context, int count) {
        this.context = context;
        UUID province = unit("province", null, "Đảng bộ tỉnh Đo", "98000000000000", null);
        UUID ward = unit("ward", null, "Đảng bộ phường Đo", "98001053000000", province);
        authority = unit("authority", "peoples-committee", "Ủy ban nhân dân phường Đo", "UBND-DO", ward);
        office = person("Đỗ Văn Phòng", ward, PostKind.OFFICE_STAFF);
        officer = person("Bùi Trả Lời", authority, PostKind.ANSWERING_OFFICER);
        for (int i = 1; i <= count; i++) {
            UUID cell = unit("cell", "residential", "Chi bộ tổ dân phố " + i, "98001053%06d".formatted(i), ward);
            person("Nguyễn Văn " + letters(i), cell, PostKind.SECRETARY);
            cells.add(cell);
        }
    }

    UUID authority() {
        return authority;
    }

    Actor office() {
        return context.getBean(Actors.class).ofPerson(office);
    }

    Actor officer() {
        return context.getBean(Actors.class).ofPerson(officer);
    }

    /** The same matter raised by every cell and followed in the issue of the first, whose id it returns. */
    UUID oneMatter() {
        UUID first = issue(0);
        String code = context.getBean(Issues.class).get(first).code();
        for (int i = 1; i < cells.size(); i++) {
            context.getBean(IssueDecisions.class).merge(office(), issue(i), code, "Cùng nội dung");
        }
        return first;
    }

    /** An issue of one of the cells. */
    UUID issue(int of) {
        IssueFacts facts = new IssueFacts(
                IssueNature.PROPOSAL,
                "land-price",
                Urgency.NORMAL,
                "Giá đất bồi thường dự án mở rộng đường quá thấp",
                "Xem lại giá đất",
                "Đảng ủy phường",
                "Tổ " + of,
                "",
                "",
                "",
                9,
                "",
                "",
                "",
                "",
                "",
                IssueVoices.NONE);
        return context.getBean(IssueEditing.class).enter(office(), cells.get(of), LocalDate.of(2026, 3, 6), facts);
    }

    /** A name has no digits. */
    private static String letters(int number) {
        return "N" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }

    private UUID person(String name, UUID unit, PostKind post) {
        MemberEditing members = context.getBean(MemberEditing.class);
        UUID person = members.addPerson(name, null, BEGIN);
        if (post == PostKind.SECRETARY) {
            members.join(person, unit, Standing.OFFICIAL, Participation.ACTIVE, BEGIN);
        }
        context.getBean(PostEditing.class).appoint(person, unit, post, BEGIN);
        return person;
    }

    private UUID unit(String kind, @Nullable String type, String name, String code, @Nullable UUID parent) {
        return context.getBean(UnitEditing.class).addUnit(new NewUnit(kind, type, name, null, code, parent), BEGIN);
    }
}
