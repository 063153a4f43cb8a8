package org.bienban.app.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.Inspection;
import org.bienban.app.review.Opinions;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.RemarkText;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.RoundResult;
import org.bienban.app.review.SelectedText;
import org.bienban.app.review.Severity;
import org.bienban.app.review.StepOpinion;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.bienban.app.rules.ReviewVariations;
import org.bienban.workflows.ReviewLimits;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Group;
import org.bienban.workflows.ReviewRoute.Part;
import org.bienban.workflows.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The checklist where several people have a step of one review: each their own heads, all of it kept with the step. */
@BienBanTest
class PartsOfTheChecklistIT {

    private static final ReviewLimits LIMITS = new ReviewLimits(1, 3, 2, 2, 3, 1, 2);
    private static final Set<RemarkHead> OWN = Set.of(RemarkHead.CONTENT, RemarkHead.MANAGEMENT);

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private MinutesSending sending;

    @Autowired
    private ReviewVariations variations;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private Inspection inspection;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Checklists checklists;

    @Autowired
    private StepSheets sheets;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private Actor supervisor;
    private Actor office;
    private Actor standing;
    private UUID minutesId;

    @BeforeEach
    void people() {
        ward = wards.ward();
        supervisor = minutes.actor(ward.first().supervisor());
        office = minutes.actor(ward.office());
        standing = minutes.actor(ward.standingMember());
    }

    @Test
    void eachOfTwoInspectorsDecidesTheirHeadsOnlyAndKnowsWhoDecidesTheOthers() throws Exception {
        sendInParts();
        claim(supervisor, 1);
        claim(office, 2);

        Checklist own = sheet(supervisor);
        assertThat(own.lines()).extracting(line -> line.item().head()).allMatch(OWN::contains);
        assertThat(own.elsewhere()).extracting(line -> line.item().head()).doesNotContainAnyElementsOf(OWN);
        String foreign = own.elsewhere().getFirst().item().code();
        assertThatThrownBy(() ->
                        checklists.decide(supervisor, minutesId, 1, List.of(new Decision(foreign, Answer.YES, ""))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().getFirst().code())
                                .isEqualTo("variation.refusal.headOfOtherPart"));
        mvc.perform(get("/minutes/" + minutesId + "/review").with(SignedIn.as(supervisor.personId())))
                .andExpect(content()
                        .string(allOf(
                                containsString(own.elsewhere().size() + " mục của phần kia"),
                                containsString("Văn phòng Đảng ủy"),
                                containsString(office.displayName()),
                                not(containsString("name=\"answer-" + foreign + "\"")))));
    }

    @Test
    void theJudgeStartsFromBothPartsAndTheHistoryTellsWhatEachFound() throws Exception {
        sendInParts();
        claim(supervisor, 1);
        claim(office, 2);
        String content = sheet(supervisor).lines().getFirst().item().code();
        String procedure = sheet(office).lines().getFirst().item().code();
        checklists.decide(supervisor, minutesId, 1, List.of(new Decision(content, Answer.NO, "Thiếu số văn bản")));
        checklists.decide(office, minutesId, 1, List.of(new Decision(procedure, Answer.YES, "")));
        verdicts.give(supervisor, minutesId, wish(RoundResult.PASS_WITH_ADDITIONS));
        assertThat(line(office, content))
                .as("one inspector learns nothing of the other")
                .isNull();
        verdicts.give(office, minutesId, wish(RoundResult.PASS));

        claims.claim(standing, inbox.openTaskOf(minutesId).orElseThrow().taskId());
        assertThat(line(standing, content).answer()).isEqualTo(Answer.NO);
        assertThat(line(standing, content).note()).isEqualTo("Thiếu số văn bản");
        assertThat(line(standing, procedure).answer()).isEqualTo(Answer.YES);
        List<StepOpinion> steps = opinions.of(standing, minutesId);
        assertThat(steps)
                .extracting(StepOpinion::result)
                .containsExactly(RoundResult.PASS_WITH_ADDITIONS, RoundResult.PASS);
        assertThat(sheets.of(minutesId, steps.getFirst(), "vi").orElseThrow())
                .satisfies(handed -> assertThat(handed.failing()).isOne())
                .satisfies(handed -> assertThat(handed.lines())
                        .extracting(line -> line.item().head())
                        .containsOnly(RemarkHead.CONTENT));
        mvc.perform(get("/minutes/" + minutesId + "/review").with(SignedIn.as(standing.personId())))
                .andExpect(content()
                        .string(allOf(
                                containsString("Danh mục: đã xét 1 mục, 1 mục «Không»"),
                                containsString("Thiếu số văn bản"),
                                containsString("Theo bước trước"))));

        verdicts.give(standing, minutesId, wish(RoundResult.PASS_WITH_ADDITIONS));
        Actor secretary = minutes.actor(ward.first().secretary());
        Checklist published = sheet(secretary);
        assertThat(published.published()).isTrue();
        assertThat(published.decided()).isEqualTo(2);
    }

    @Test
    void whileOnlyTheFormIsCheckedOldMustFixRemarksAreNotInTheWay() throws Exception {
        route(new ReviewRoute(true, List.of(), Group.SUPERVISOR, List.of(), LIMITS));
        minutesId = minutes.sent(ward.first());
        claims.claim(office, inbox.openTaskOf(minutesId).orElseThrow().taskId());
        remark(office, "Thiếu chữ ký");
        verdicts.give(office, minutesId, wish(RoundResult.FAIL));
        sending.send(minutesId, null, minutes.actor(ward.first().secretary()));
        claims.claim(office, inbox.openTaskOf(minutesId).orElseThrow().taskId());

        mvc.perform(get("/minutes/" + minutesId + "/review").with(SignedIn.as(office.personId())))
                .andExpect(content().string(not(containsString("bb-open-list"))));
        verdicts.give(office, minutesId, new VerdictWish(UUID.randomUUID(), 2, Verdict.APPROVED, ""));
        assertThat(opinions.of(office, minutesId))
                .filteredOn(step -> step.kind() == TaskKind.CHECK_FORM)
                .extracting(StepOpinion::result)
                .containsExactly(RoundResult.PASS);
        claims.claim(supervisor, inbox.openTaskOf(minutesId).orElseThrow().taskId());
        mvc.perform(get("/minutes/" + minutesId + "/review").with(SignedIn.as(supervisor.personId())))
                .andExpect(content().string(containsString("bb-open-list")));
    }

    private void sendInParts() {
        route(new ReviewRoute(
                false,
                List.of(
                        new Part(Group.SUPERVISOR, Set.of("CONTENT", "MANAGEMENT")),
                        new Part(Group.OFFICE, Set.of("PROCEDURE", "MINUTES_TAKING"))),
                Group.STANDING,
                List.of(),
                LIMITS));
        minutesId = minutes.sent(ward.first());
    }

    private void route(ReviewRoute route) {
        variations.set(ward.wardId(), route, LocalDate.now(clock), ward.wardSecretary());
    }

    private void claim(Actor actor, int part) {
        claims.claim(
                actor,
                inbox.openTasksOf(minutesId).stream()
                        .filter(task -> task.ordinal() == part)
                        .findFirst()
                        .orElseThrow()
                        .taskId());
    }

    private void remark(Actor actor, String text) {
        inspection.save(
                actor,
                minutesId,
                UUID.randomUUID(),
                1,
                new RemarkText(
                        "item:land.conclusion", SelectedText.NOTHING, RemarkHead.CONTENT, Severity.MUST_FIX, text));
    }

    private static VerdictWish wish(RoundResult result) {
        return new VerdictWish(UUID.randomUUID(), 1, result.verdict(), result, "", true);
    }

    private Checklist sheet(Actor actor) {
        return checklists.of(actor, reviews.of(actor, minutesId, null), "vi").orElseThrow();
    }

    private ChecklistLine line(Actor actor, String code) {
        return sheet(actor).lines().stream()
                .filter(line -> line.item().code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
