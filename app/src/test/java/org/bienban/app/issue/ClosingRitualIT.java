package org.bienban.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.app.IssueFixture.matter;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.Way;
import org.bienban.app.minutes.Draft;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.MinutesCheck;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesJson;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.ToldAnswer;
import org.bienban.workflows.IssueProgress.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An answer comes before the next meeting of the cell, and its minutes, approved, close the issue or send it back. */
@BienBanTest
class ClosingRitualIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private Issues issues;

    @Autowired
    private Courses courses;

    @Autowired
    private CourseSteps steps;

    @Autowired
    private Classifying classifying;

    @Autowired
    private MinutesDrafting drafting;

    @Autowired
    private MinutesCheck check;

    @Autowired
    private MinutesRegister register;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Clock clock;

    private WardFixture.Ward ward;
    private UUID id;

    @BeforeEach
    void raise() {
        ward = wards.ward();
        fixture.approved(
                ward.first(),
                LocalDate.of(2026, 5, 6),
                matter("a", "Cấp giấy chứng nhận cho 14 hộ", "land-certificate", 14, 1));
        id = fixture.open(office()).getFirst().id();
        steps.register(office(), id, "");
    }

    @Test
    void liesInTheNextDraftAndClosesTheIssueWhenThatIsApproved() {
        classifying.classify(office(), id, new Way.Explain("Hồ sơ được giải quyết trong tháng 7."));
        UUID draft = minutes.begun(ward.first(), LocalDate.now(clock));
        List<ToldAnswer> told = drafting.draft(draft, secretary()).content().told();
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(issues.visible(id, office()).code());
            assertThat(one.answer()).contains("tháng 7");
            assertThat(one.outcome()).isNull();
        });
        assertThat(check.check(draft)).anyMatch(finding -> finding.code().endsWith("toldOutcomeMissing"));

        approve(draft, ToldAnswer.Outcome.CONTENT, "Đồng chí bí thư đọc toàn văn");

        assertThat(courses.find(id).orElseThrow().phase()).isEqualTo(Phase.CLOSED);
        assertThat(issues.visible(id, office()).state()).isEqualTo(IssueState.CLOSED);
        assertThat(register.latestVersion(draft).orElseThrow().content().blocks())
                .anyMatch(block -> block.id().startsWith("told:")
                        && block.text().contains("đọc toàn văn")
                        && block.text().contains("Hồ sơ được giải quyết"));
    }

    @Test
    void sendsTheIssueBackWhereMembersAreNotContent() {
        classifying.classify(office(), id, new Way.Explain("Chưa có nguồn."));
        UUID draft = minutes.begun(ward.first(), LocalDate.now(clock));
        approve(draft, ToldAnswer.Outcome.NOT_CONTENT, "Đề nghị nêu thời hạn");

        assertThat(courses.find(id).orElseThrow().phase()).isEqualTo(Phase.CLASSIFY);
        assertThat(courses.find(id).orElseThrow().reopened()).isEqualTo(1);
        assertThat(issues.sheet(id, office()).moves())
                .anyMatch(move -> move.kind() == IssueMove.Kind.REFUSED
                        && draft.equals(move.minutesId())
                        && move.note().equals("Đề nghị nêu thời hạn"));
    }

    @Test
    void changesNothingWhereItWasNotTold() {
        classifying.classify(office(), id, new Way.Explain("Đang rà soát."));
        approve(minutes.begun(ward.first(), LocalDate.now(clock)), ToldAnswer.Outcome.LATER, "");
        assertThat(courses.find(id).orElseThrow().phase()).isEqualTo(Phase.TELL);
    }

    @Test
    void isOfferedToADraftBegunBeforeAndOnTheMeetingItself() throws Exception {
        UUID draft = minutes.begun(ward.first(), LocalDate.now(clock));
        String code = issues.visible(id, office()).code();
        classifying.classify(office(), id, new Way.Explain("Hồ sơ được giải quyết trong tháng 7."));
        UUID meeting = register.summary(draft).meetingId();

        mvc.perform(get("/meetings/{id}", meeting).with(SignedIn.as(ward.first().secretary())))
                .andExpect(content().string(containsString(code)));
        mvc.perform(get("/meetings/{id}", meeting).with(SignedIn.as(ward.office())))
                .andExpect(content().string(not(containsString(code))));
        mvc.perform(get("/minutes/{id}/draft", draft)
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(content().string(containsString("/minutes/" + draft + "/draft/told")));
        mvc.perform(post("/minutes/{id}/draft/told", draft)
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(redirectedUrl("/minutes/" + draft + "/draft#told"));
        mvc.perform(post("/minutes/{id}/draft/told", draft)
                .with(SignedIn.as(ward.first().secretary())));

        assertThat(drafting.draft(draft, secretary()).content().told()).hasSize(1);
        mvc.perform(get("/minutes/{id}/draft", draft)
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(content()
                        .string(containsString("told." + onlyLine(draft).id() + ".outcome")))
                .andExpect(content().string(not(containsString("/minutes/" + draft + "/draft/told"))));
    }

    @Test
    void anotherCellsMinutesCannotTellIt() {
        classifying.classify(office(), id, new Way.Explain("Đang rà soát."));
        UUID own = minutes.begun(ward.first(), LocalDate.now(clock));
        ToldAnswer told = onlyLine(own);
        UUID others = minutes.drafted(ward.second(), LocalDate.now(clock));
        Actor other = minutes.actor(ward.second().secretary());
        write(others, List.of(said(told, ToldAnswer.Outcome.CONTENT, "")), other);
        fixture.approve(others, ward.second());
        assertThat(courses.find(id).orElseThrow().phase()).isEqualTo(Phase.TELL);
    }

    private void approve(UUID draft, ToldAnswer.Outcome outcome, String words) {
        ToldAnswer told = onlyLine(draft);
        minutes.fill(draft, ward.first());
        write(draft, List.of(said(told, outcome, words)), secretary());
        fixture.approve(draft, ward.first());
    }

    private void write(UUID draft, List<ToldAnswer> told, Actor by) {
        Draft now = drafting.draft(draft, by);
        drafting.save(
                draft, new DraftChange(now.revision(), Map.of("told", MinutesJson.tree(told)), Map.of(), null), by);
    }

    private ToldAnswer onlyLine(UUID draft) {
        return drafting.draft(draft, secretary()).content().told().getFirst();
    }

    private static ToldAnswer said(ToldAnswer told, ToldAnswer.Outcome outcome, String words) {
        return new ToldAnswer(
                told.id(), told.answerId(), told.issueId(), told.code(), told.matter(), told.answer(), outcome, words);
    }

    private Actor secretary() {
        return minutes.actor(ward.first().secretary());
    }

    private Actor office() {
        return minutes.actor(ward.office());
    }
}
