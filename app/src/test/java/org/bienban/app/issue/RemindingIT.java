package org.bienban.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.Reminding;
import org.bienban.app.issue.course.Way;
import org.bienban.app.notice.NoticeKind;
import org.bienban.app.notice.Notices;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.rules.WorkingCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Who waits for an issue reminds who has it, once in some days. */
@BienBanTest
class RemindingIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private Issues issues;

    @Autowired
    private CourseSteps steps;

    @Autowired
    private Classifying classifying;

    @Autowired
    private Reminding reminding;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID id;

    @BeforeEach
    void raise() {
        ward = wards.ward();
        id = fixture.entered(ward, ward.first(), "Đèn đường ngõ 12 hỏng");
    }

    @Test
    void theCellRemindsWhoeverHasItAndTheHistoryTells() {
        Actor secretary = actor(ward.first().secretary());
        reminding.remind(secretary, id, "Đã hai tuần");

        IssueMove move = issues.sheet(id, secretary).moves().getLast();
        assertThat(move.kind()).isEqualTo(IssueMove.Kind.REMINDED);
        assertThat(move.note()).isEqualTo("Đã hai tuần");
        assertThat(told(ward.office())).contains(NoticeKind.ISSUE_REMINDED);
        assertThat(told(ward.first().secretary())).doesNotContain(NoticeKind.ISSUE_REMINDED);
    }

    @Test
    void nobodyRemindsThemselvesAndNobodyWhoDoesNotWait() {
        assertThatThrownBy(() -> reminding.remind(actor(ward.office()), id, "")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> reminding.remind(actor(ward.first().member()), id, ""))
                .isInstanceOf(ForbiddenException.class);
        steps.register(actor(ward.office()), id, "");
        classifying.classify(actor(ward.office()), id, new Way.ToBody(ward.authorityId(), ""));

        reminding.remind(actor(ward.office()), id, "");
        assertThat(told(ward.answeringOfficer())).contains(NoticeKind.ISSUE_REMINDED);
    }

    @Test
    void anOfficeItHasPassedRemindsTheOneAbove() {
        steps.register(actor(ward.office()), id, "");
        classifying.classify(actor(ward.office()), id, new Way.Up(""));
        reminding.remind(actor(ward.wardDeputy()), id, "");
        assertThat(told(ward.provinceOffice())).contains(NoticeKind.ISSUE_REMINDED);
    }

    @Test
    void onceInSomeDaysWhoeverDoesItAndAnewWithTheNextHolder() {
        Actor secretary = actor(ward.first().secretary());
        Actor deputy = actor(ward.first().deputy());
        reminding.remind(secretary, id, "");
        LocalDate next = calendar.plusWorkingDays(secretary.on(), Reminding.EVERY);
        assertThatThrownBy(() -> reminding.remind(deputy, id, ""))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().getFirst().arguments())
                                .containsExactly(
                                        next.format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy"))));
        longAgo();
        reminding.remind(deputy, id, "");

        steps.register(actor(ward.office()), id, "");
        reminding.remind(secretary, id, "");
        assertThat(issues.sheet(id, secretary).moves().stream().filter(move -> move.kind() == IssueMove.Kind.REMINDED))
                .hasSize(3);
    }

    @Test
    void thePageOffersItAndSaysWhenAgain() throws Exception {
        UUID secretary = ward.first().secretary();
        String form = "action=\"/issues/" + id + "/remind\"";
        mvc.perform(get("/issues/{id}", id).with(SignedIn.as(ward.office())))
                .andExpect(content().string(not(containsString(form))))
                .andExpect(content().string(containsString("data-key=\"KeyR\"")));
        mvc.perform(get("/issues/{id}", id).with(SignedIn.as(secretary)))
                .andExpect(content().string(containsString(form)));
        mvc.perform(post("/issues/{id}/remind", id)
                        .param("remindNote", "Xin sớm xem")
                        .with(SignedIn.as(secretary)))
                .andExpect(redirectedUrl("/issues/" + id));
        mvc.perform(get("/issues/{id}", id).with(SignedIn.as(secretary)))
                .andExpect(content().string(not(containsString(form))))
                .andExpect(content().string(containsString("Nhắc lại được từ")))
                .andExpect(content().string(containsString("Nhắc gần nhất")));
        mvc.perform(post("/issues/{id}/remind", id)
                        .param("remindNote", "Nhắc lần hai")
                        .with(SignedIn.as(secretary)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Nhắc lần hai")));
    }

    private void longAgo() {
        jdbc.sql("update issue_move set at = at - interval '20 days' where issue_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update issue_course set since = since - interval '30 days' where issue_id = :id")
                .param("id", id)
                .update();
    }

    private List<NoticeKind> told(UUID person) {
        return notices.page(actor(person), "").notices().stream()
                .map(notice -> notice.kind())
                .toList();
    }

    private Actor actor(UUID person) {
        return minutes.actor(person);
    }
}
