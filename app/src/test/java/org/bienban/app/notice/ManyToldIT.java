package org.bienban.app.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.Statements;
import org.bienban.app.WardFixture;
import org.bienban.app.issue.IssueDecisions;
import org.bienban.app.issue.IssueEditing;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.course.AnswerWish;
import org.bienban.app.issue.course.Answering;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.Way;
import org.bienban.app.notice.mail.Mailboxes;
import org.bienban.app.organisation.NewUnit;
import org.bienban.app.organisation.Participation;
import org.bienban.app.organisation.PostEditing;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Standing;
import org.bienban.app.organisation.UnitEditing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An answer that goes to many cells is told, and mailed, in as many statements as one that goes to one. */
@BienBanTest
class ManyToldIT {

    private static final int CELLS = 7;

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private UnitEditing units;

    @Autowired
    private PostEditing posts;

    @Autowired
    private IssueEditing editing;

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
    private Notices notices;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private JdbcClient jdbc;

    private WardFixture.Ward ward;
    private final Map<UUID, UUID> raisedBy = new LinkedHashMap<>();

    @BeforeEach
    void cells() {
        ward = wards.ward();
        for (int number = 1; number <= CELLS; number++) {
            UUID cell = units.addUnit(
                    new NewUnit("cell", "residential", "Chi bộ số " + number, null, code(number), ward.wardId()),
                    WardFixture.BEGIN);
            UUID secretary = wards.member(cell, "Bùi Thị Sáu", Standing.OFFICIAL, Participation.ACTIVE);
            posts.appoint(secretary, cell, PostKind.SECRETARY, WardFixture.BEGIN);
            mailboxes.give(secretary, "vi");
            raisedBy.put(
                    secretary,
                    editing.enter(
                            minutes.actor(ward.office()),
                            cell,
                            LocalDate.of(2026, 3, 6),
                            IssueFixture.facts("land-price", "Giá đất bồi thường quá thấp, số " + number)));
        }
    }

    @Test
    void anAnswerToManyCellsIsOneBatchOfNoticesAndOneOfMail() {
        List<UUID> all = List.copyOf(raisedBy.values());
        UUID followed = all.getFirst();
        all.stream()
                .skip(1)
                .forEach(part -> decisions.merge(
                        minutes.actor(ward.office()), part, issues.get(followed).code(), "Cùng dự án"));
        steps.register(minutes.actor(ward.office()), followed, "");
        classifying.classify(minutes.actor(ward.office()), followed, new Way.ToBody(ward.authorityId(), ""));

        List<String> sent = Statements.of(() -> answering.answer(
                minutes.actor(ward.answeringOfficer()),
                followed,
                new AnswerWish(GivenAnswer.Kind.FULL, "Đã rà soát", "", null, "", 0, null)));

        assertThat(sent).filteredOn(sql -> sql.contains("insert into notice")).hasSize(1);
        assertThat(sent).filteredOn(sql -> sql.contains("insert into mail")).hasSize(1);
        assertThat(jdbc.sql("select count(*) from mail where person_id = any(:people)")
                        .param("people", raisedBy.keySet().toArray(UUID[]::new))
                        .query(Integer.class)
                        .single())
                .isEqualTo(CELLS);
        assertThat(sent)
                .filteredOn(sql -> sql.contains("from post o") && sql.contains("o.unit_id = any"))
                .hasSize(1);
        raisedBy.forEach((secretary, issue) -> assertThat(
                        notices.page(minutes.actor(secretary), "").notices())
                .singleElement()
                .matches(notice -> notice.kind() == NoticeKind.ISSUE_ANSWERED)
                .extracting(Notice::link, Notice::arguments)
                .containsExactly(
                        "/issues/" + issue,
                        List.of(issues.get(issue).code(), issues.get(issue).originName())));
    }

    /** Below the ward's own code, after the cells it was made with. */
    private String code(int number) {
        String own = jdbc.sql("select code from unit_code where unit_id = ?")
                .param(ward.wardId())
                .query(String.class)
                .single();
        return own.substring(0, 8) + "%06d".formatted(100 + number);
    }
}
