package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.ProcessConflictException;
import org.bienban.workflows.ReviewProgress.Phase;
import org.bienban.workflows.ReviewProgress.Step;
import org.bienban.workflows.ReviewProgress.StepState;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Group;
import org.bienban.workflows.ReviewRoute.Part;
import org.bienban.workflows.TaskChange;
import org.bienban.workflows.TaskKind;
import org.bienban.workflows.TaskOpened;
import org.bienban.workflows.TaskWidened;
import org.bienban.workflows.WorkTasks;
import org.junit.jupiter.api.Test;

/** Every way a committee may let minutes go through a review, on the engine. */
class ReviewRoutesIT {

    private static final ReviewRoute FORM_FIRST =
            new ReviewRoute(true, List.of(), Group.SUPERVISOR, List.of(), AppPorts.LIMITS);
    private static final ReviewRoute THREE_LEVELS = new ReviewRoute(
            false, List.of(), Group.SUPERVISOR, List.of(Group.OFFICE, Group.STANDING, Group.LEADER), AppPorts.LIMITS);
    private static final List<Part> PARTS = List.of(
            new Part(Group.SUPERVISOR, Set.of("CONTENT", "MANAGEMENT")),
            new Part(Group.OFFICE, Set.of("PROCEDURE", "MINUTES_TAKING")));
    private static final ReviewRoute EVERYTHING =
            new ReviewRoute(true, PARTS, Group.STANDING, List.of(Group.LEADER), AppPorts.LIMITS);

    private final UUID office = UUID.randomUUID();
    private final UUID leader = UUID.randomUUID();
    private final AppPorts app = Stage.bean(AppPorts.class);
    private final RecordedEvents events = Stage.bean(RecordedEvents.class);

    @Test
    void keepsTheRouteItWasStartedWith() {
        Review review = Review.sent(EVERYTHING);

        assertThat(review.process.routeOf(review.minutesId)).contains(EVERYTHING);
        assertThat(RouteText.read(RouteText.write(THREE_LEVELS))).isEqualTo(THREE_LEVELS);
    }

    @Test
    void officeChecksTheFormAndPassesOn() {
        Review review = Review.sent(FORM_FIRST);

        assertThat(open(review)).containsExactly(tuple(TaskKind.CHECK_FORM, 0));
        assertThat(groups(review.open().getFirst())).containsExactly("office:" + review.wardId);
        assertThat(review.progress().phase()).isEqualTo(Phase.FORM_CHECK);
        assertThat(review.steps(StepState.NEXT))
                .containsExactly(ReviewModel.INSPECT, ReviewModel.PUBLISH, ReviewModel.KEPT);

        assertThat(review.process.approve(review.minutesId, office)).isFalse();

        assertThat(open(review)).containsExactly(tuple(TaskKind.INSPECT, 0));
        assertThat(review.process.approve(review.minutesId, review.supervisor)).isTrue();
    }

    @Test
    void officeReturnsAtOnceAndChecksAgainOnlyWhatItReturned() {
        Review review = Review.sent(FORM_FIRST);
        review.process.returnForRevision(review.minutesId, office, review.secretary);
        assertThat(open(review)).containsExactly(tuple(TaskKind.REVISE, 0));

        review.process.resubmit(review.minutesId, review.secretary, null);
        assertThat(open(review)).containsExactly(tuple(TaskKind.CHECK_FORM, 0));
        assertThat(review.progress().round()).isEqualTo(2);

        review.process.approve(review.minutesId, office);
        review.process.returnForRevision(review.minutesId, review.supervisor, review.secretary);
        review.process.resubmit(review.minutesId, review.secretary, null);

        assertThat(open(review)).containsExactly(tuple(TaskKind.INSPECT, 0));
        assertThat(review.progress().round()).isEqualTo(3);
    }

    @Test
    void approvesOnlyAtTheLastLevel() {
        Review review = Review.sent(THREE_LEVELS);
        assertThat(review.process.approve(review.minutesId, review.supervisor)).isFalse();

        assertThat(open(review)).containsExactly(tuple(TaskKind.VALIDATE, 1));
        assertThat(review.progress().phase()).isEqualTo(Phase.VALIDATION);
        assertThat(review.steps(StepState.NEXT))
                .containsExactly(ReviewModel.VALIDATE, ReviewModel.VALIDATE, ReviewModel.PUBLISH, ReviewModel.KEPT);
        assertThat(groups(review.open().getFirst())).containsExactly("office:" + review.wardId);

        assertThat(review.process.approve(review.minutesId, office)).isFalse();
        assertThat(groups(review.open().getFirst())).containsExactly("standing:" + review.wardId);
        assertThat(review.process.approve(review.minutesId, review.colleague)).isFalse();
        assertThat(groups(review.open().getFirst())).containsExactly("leaders:" + review.wardId);
        assertThat(app.published()).doesNotContain(review.minutesId);
        assertThat(review.process.approve(review.minutesId, leader)).isTrue();

        review.runJob(ReviewModel.PUBLISH);
        assertThat(app.published()).contains(review.minutesId);
        assertThat(review.progress().steps())
                .filteredOn(step -> step.elementId().equals(ReviewModel.VALIDATE))
                .extracting(Step::level, Step::personId)
                .containsExactly(tuple(1, office), tuple(2, review.colleague), tuple(3, leader));
    }

    @Test
    void aLevelReturnsAndTheNextRoundBeginsAnew() {
        Review review = Review.sent(THREE_LEVELS);
        review.process.approve(review.minutesId, review.supervisor);
        review.process.approve(review.minutesId, office);
        review.process.returnForRevision(review.minutesId, leader, review.secretary);
        assertThat(levels(review)).containsExactly(1, 2, 1, 2, 3);
        review.process.resubmit(review.minutesId, review.secretary, null);

        assertThat(open(review)).containsExactly(tuple(TaskKind.INSPECT, 0));
        review.process.approve(review.minutesId, review.supervisor);
        assertThat(open(review)).containsExactly(tuple(TaskKind.VALIDATE, 1));
        assertThat(levels(review)).containsExactly(1, 2, 1, 2, 3);
    }

    private static List<Integer> levels(Review review) {
        return review.progress().steps().stream()
                .map(Step::level)
                .filter(level -> level > 0)
                .toList();
    }

    @Test
    void twoInspectorsWorkAtTheSameTimeThenTheJudgeDecides() {
        Review review = Review.sent(EVERYTHING);
        review.process.approve(review.minutesId, office);

        assertThat(open(review)).containsExactly(tuple(TaskKind.INSPECT_PART, 1), tuple(TaskKind.INSPECT_PART, 2));
        assertThat(groups(review.open().get(0)))
                .containsExactlyInAnyOrder("supervisor:" + review.cellId, "office:" + review.wardId);
        assertThat(groups(review.open().get(1))).containsExactly("office:" + review.wardId);
        assertThatExceptionOfType(ProcessConflictException.class)
                .isThrownBy(() -> review.process.approve(review.minutesId, review.supervisor));

        review.process.finishPart(review.minutesId, 2, review.colleague);
        assertThat(open(review)).containsExactly(tuple(TaskKind.INSPECT_PART, 1));
        assertThatExceptionOfType(ProcessConflictException.class)
                .isThrownBy(() -> review.process.finishPart(review.minutesId, 2, review.colleague));
        review.process.finishPart(review.minutesId, 1, review.supervisor);

        assertThat(open(review)).containsExactly(tuple(TaskKind.JUDGE, 0));
        assertThat(groups(review.open().getFirst())).containsExactly("standing:" + review.wardId);
        assertThat(review.process.approve(review.minutesId, leader)).isFalse();
        assertThat(open(review)).containsExactly(tuple(TaskKind.VALIDATE, 1));
    }

    @Test
    void theJudgeReturnsAndBothPartsAreReadAgain() {
        Review review = Review.sent(EVERYTHING);
        review.process.approve(review.minutesId, office);
        review.process.finishPart(review.minutesId, 1, review.supervisor);
        review.process.finishPart(review.minutesId, 2, review.colleague);
        review.process.returnForRevision(review.minutesId, leader, review.secretary);
        review.process.resubmit(review.minutesId, review.secretary, null);

        assertThat(open(review)).containsExactly(tuple(TaskKind.INSPECT_PART, 1), tuple(TaskKind.INSPECT_PART, 2));
        assertThat(review.open()).extracting(TaskOpened::round).containsOnly(2);
    }

    @Test
    void isTakenBackFromEveryFirstStepWhileNobodyHasBegun() {
        for (ReviewRoute route : List.of(
                FORM_FIRST, THREE_LEVELS, new ReviewRoute(false, PARTS, Group.STANDING, List.of(), AppPorts.LIMITS))) {
            Review review = Review.sent(route);
            TaskOpened last = review.open().getLast();
            Stage.bean(WorkTasks.class).claim(last.taskId(), review.supervisor);
            assertThat(review.process.withdraw(review.minutesId, review.secretary))
                    .isEqualTo(new TaskChange.Refused(TaskChange.Reason.ALREADY_CLAIMED, review.supervisor));
            Stage.bean(WorkTasks.class).release(last.taskId(), review.supervisor);

            assertThat(review.process
                            .withdraw(review.minutesId, review.secretary)
                            .isDone())
                    .isTrue();
            assertThat(review.progress().phase()).isEqualTo(Phase.WITHDRAWN);
            assertThat(review.open()).isEmpty();
        }
    }

    @Test
    void bringsAnInspectionBeforeTheStandingCommittee() {
        Review review = Review.sent();
        TaskOpened task = review.opened(TaskKind.INSPECT);
        assertThat(review.job(Review.INSPECTION_ESCALATION).getDuedate().toInstant())
                .isEqualTo(review.job(Review.INSPECTION_DUE)
                        .getDuedate()
                        .toInstant()
                        .plus(AppPorts.STANDING_AFTER));

        review.runJob(Review.INSPECTION_REMINDER);
        review.runJob(Review.INSPECTION_DUE);
        review.runJob(Review.INSPECTION_ESCALATION);

        assertThat(app.broughtBeforeStanding()).containsOnlyOnce(task.taskId());
        assertThat(review.steps(StepState.DONE))
                .containsSubsequence(
                        "sendTask_remindInspector", "serviceTask_widenToOffice", "serviceTask_widenToStanding");
        assertThat(groups(review.open().getFirst())).contains("standing:" + review.wardId);
    }

    @Test
    void widensBothPartsThatAreStillOpen() {
        Review review = Review.sent(new ReviewRoute(false, PARTS, Group.STANDING, List.of(), AppPorts.LIMITS));
        TaskOpened first = review.open().getFirst();
        review.process.finishPart(review.minutesId, 2, review.colleague);

        review.runJob("timer_partDue");
        review.runJob("timer_partEscalation");

        assertThat(events.of(first.taskId(), TaskWidened.class))
                .extracting(widened -> widened.group().id())
                .containsExactly("office:" + review.wardId, "standing:" + review.wardId);
    }

    @Test
    void bringsTheCheckOfTheFormBeforeTheStandingCommitteeAfterTellingTheOffice() {
        Review review = Review.sent(FORM_FIRST);
        TaskOpened task = review.opened(TaskKind.CHECK_FORM);
        escalatesLaterThanDue(review, "timer_formDue", "timer_formEscalation");

        review.runJob("timer_formReminder");
        review.runJob("timer_formDue");

        assertThat(app.widened()).contains(task.taskId());
        assertThat(app.broughtBeforeStanding()).doesNotContain(task.taskId());
        assertThat(events.of(task.taskId(), TaskWidened.class))
                .as("the office had the turn from the beginning")
                .isEmpty();
        review.runJob("timer_formEscalation");

        assertThat(app.broughtBeforeStanding()).containsOnlyOnce(task.taskId());
        assertThat(groups(review.open().getFirst()))
                .containsExactlyInAnyOrder("office:" + review.wardId, "standing:" + review.wardId);
        assertThat(review.steps(StepState.DONE))
                .containsSubsequence(
                        "sendTask_remindInspector", "serviceTask_widenToOffice", "serviceTask_widenToStanding");
    }

    @Test
    void bringsAConfirmationBeforeTheStandingCommitteeAfterTheOffice() {
        Review review = Review.sent(
                new ReviewRoute(false, List.of(), Group.SUPERVISOR, List.of(Group.LEADER), AppPorts.LIMITS));
        review.process.approve(review.minutesId, review.supervisor);
        TaskOpened task = review.opened(TaskKind.VALIDATE);
        escalatesLaterThanDue(review, "timer_validationDue", "timer_validationEscalation");

        review.runJob("timer_validationReminder");
        review.runJob("timer_validationDue");
        review.runJob("timer_validationEscalation");

        assertThat(events.of(task.taskId(), TaskWidened.class))
                .extracting(widened -> widened.group().id())
                .containsExactly("office:" + review.wardId, "standing:" + review.wardId);
        assertThat(review.process.approve(review.minutesId, leader)).isTrue();
    }

    private static void escalatesLaterThanDue(Review review, String due, String escalation) {
        assertThat(review.job(escalation).getDuedate().toInstant())
                .isEqualTo(review.job(due).getDuedate().toInstant().plus(AppPorts.STANDING_AFTER));
    }

    private static List<org.assertj.core.groups.Tuple> open(Review review) {
        return review.open().stream()
                .map(task -> tuple(task.kind(), task.ordinal()))
                .toList();
    }

    private static List<String> groups(TaskOpened task) {
        return task.groups().stream().map(CandidateGroup::id).toList();
    }
}
