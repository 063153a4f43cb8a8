package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.ProcessConflictException;
import org.bienban.workflows.ReviewProgress.Phase;
import org.bienban.workflows.ReviewProgress.Step;
import org.bienban.workflows.ReviewProgress.StepState;
import org.bienban.workflows.TaskClosed;
import org.bienban.workflows.TaskKind;
import org.bienban.workflows.TaskOpened;
import org.bienban.workflows.TaskReassigned;
import org.bienban.workflows.TaskWidened;
import org.bienban.workflows.WorkTasks;
import org.junit.jupiter.api.Test;

class MinutesReviewIT {

    private final RecordedEvents events = Stage.bean(RecordedEvents.class);
    private final AppPorts app = Stage.bean(AppPorts.class);
    private final WorkTasks tasks = Stage.bean(WorkTasks.class);

    @Test
    void opensInspectionForSupervisorWithOfficeStandingBy() {
        Review review = Review.sent();

        TaskOpened task = review.opened(TaskKind.INSPECT);

        assertThat(task.groups())
                .containsExactlyInAnyOrder(
                        new CandidateGroup("supervisor:" + review.cellId, true),
                        new CandidateGroup("office:" + review.wardId, false));
        assertThat(task.round()).isEqualTo(1);
        assertThat(task.assignee()).isNull();
        assertThat(task.due())
                .isAfterOrEqualTo(task.openedAt().plus(AppPorts.DUE_AFTER).minusSeconds(5));
        assertThat(review.progress().phase()).isEqualTo(Phase.INSPECTION);
        assertThat(review.steps(StepState.NEXT)).containsExactly(ReviewModel.PUBLISH, ReviewModel.KEPT);
    }

    @Test
    void approvesAtOnceAndKeeps() {
        Review review = Review.sent();
        UUID task = review.opened(TaskKind.INSPECT).taskId();

        review.process.approve(review.minutesId, review.supervisor);

        assertThat(app.published()).doesNotContain(review.minutesId);
        assertThat(review.progress().phase()).isEqualTo(Phase.PUBLICATION);
        assertThat(review.steps(StepState.CURRENT)).containsExactly(ReviewModel.PUBLISH);
        assertThat(review.jobs()).containsExactly(ReviewModel.PUBLISH);
        assertThat(events.of(task, TaskClosed.class))
                .extracting(TaskClosed::reason)
                .containsExactly(TaskClosed.Reason.COMPLETED);

        review.runJob(ReviewModel.PUBLISH);

        assertThat(app.published()).containsOnlyOnce(review.minutesId);
        assertThat(review.progress().phase()).isEqualTo(Phase.KEPT);
        assertThat(review.process.isEnded(review.minutesId)).isTrue();
        assertThat(review.steps(StepState.DONE))
                .containsExactly("startEvent_minutesSent", ReviewModel.INSPECT, ReviewModel.PUBLISH, ReviewModel.KEPT);
    }

    @Test
    void returnsTwiceThenApproves() {
        Review review = Review.sent();
        for (int round = 1; round <= 2; round++) {
            review.process.returnForRevision(review.minutesId, review.supervisor, review.secretary);
            TaskOpened revise = review.opened(TaskKind.REVISE);
            assertThat(revise.round()).isEqualTo(round);
            assertThat(revise.assignee()).isEqualTo(review.secretary);
            assertThat(revise.groups()).containsExactly(new CandidateGroup("secretary:" + review.cellId, true));
            assertThat(review.progress().phase()).isEqualTo(Phase.REVISION);
            review.process.resubmit(review.minutesId, review.secretary, review.supervisor);
        }

        assertThat(review.opened(TaskKind.INSPECT).round()).isEqualTo(3);
        assertThat(review.opened(TaskKind.INSPECT).assignee()).isEqualTo(review.supervisor);
        review.process.approve(review.minutesId, review.supervisor);
        review.runJob(ReviewModel.PUBLISH);

        assertThat(review.progress().round()).isEqualTo(3);
        assertThat(review.progress().steps())
                .filteredOn(step -> step.elementId().equals(ReviewModel.INSPECT))
                .extracting(Step::round, Step::personId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, review.supervisor),
                        org.assertj.core.groups.Tuple.tuple(2, review.supervisor),
                        org.assertj.core.groups.Tuple.tuple(3, review.supervisor));
    }

    @Test
    void remembersWhoSentAndSkipsNothingAhead() {
        Review review = Review.sent();
        review.process.returnForRevision(review.minutesId, review.supervisor, null);

        assertThat(review.progress().steps().getFirst().personId()).isEqualTo(review.secretary);
        assertThat(review.opened(TaskKind.REVISE).assignee()).isNull();
        assertThat(review.steps(StepState.NEXT))
                .containsExactly(ReviewModel.INSPECT, ReviewModel.PUBLISH, ReviewModel.KEPT);
    }

    @Test
    void remindsBeforeDueAndLeavesInspectionOpen() {
        Review review = Review.sent();
        TaskOpened task = review.opened(TaskKind.INSPECT);
        assertThat(review.job(Review.INSPECTION_REMINDER).getDuedate().toInstant())
                .isBetween(
                        task.openedAt().plus(AppPorts.REMIND_AFTER).minusSeconds(5),
                        task.openedAt().plus(AppPorts.REMIND_AFTER).plusSeconds(5));

        review.runJob(Review.INSPECTION_REMINDER);

        assertThat(app.reminded()).containsOnlyOnce(task.taskId());
        assertThat(app.widened()).doesNotContain(task.taskId());
        assertThat(review.steps(StepState.DONE)).contains("sendTask_remindInspector");
        assertThat(review.progress().phase()).isEqualTo(Phase.INSPECTION);
    }

    @Test
    void remindsSecretaryOfRevision() {
        Review review = Review.sent();
        review.process.returnForRevision(review.minutesId, review.supervisor, null);

        review.runJob(Review.REVISION_REMINDER);

        assertThat(app.reminded())
                .containsOnlyOnce(review.opened(TaskKind.REVISE).taskId());
    }

    @Test
    void widensToOfficeAtDue() {
        Review review = Review.sent();
        UUID task = review.opened(TaskKind.INSPECT).taskId();
        CandidateGroup office = new CandidateGroup("office:" + review.wardId, true);

        review.runJob(Review.INSPECTION_DUE);

        assertThat(events.of(task, TaskWidened.class))
                .extracting(TaskWidened::group)
                .containsExactly(office);
        assertThat(app.widened()).containsOnlyOnce(task);
        assertThat(review.steps(StepState.DONE)).contains("serviceTask_widenToOffice");
        assertThat(tasks.openTasks(null, 10_000))
                .filteredOn(open -> open.taskId().equals(task))
                .singleElement()
                .satisfies(open -> assertThat(open.groups()).contains(office).hasSize(2));
    }

    @Test
    void refusesVerdictOfSomebodyElse() {
        Review review = Review.sent();
        tasks.claim(review.opened(TaskKind.INSPECT).taskId(), review.supervisor);

        assertThatExceptionOfType(ProcessConflictException.class)
                .isThrownBy(() -> review.process.approve(review.minutesId, review.colleague))
                .withMessageContaining(review.supervisor.toString());
        assertThat(review.progress().phase()).isEqualTo(Phase.INSPECTION);
    }

    @Test
    void refusesVerdictAfterVerdictAndSecondStart() {
        Review review = Review.sent();
        review.process.returnForRevision(review.minutesId, review.supervisor, null);

        assertThatExceptionOfType(ProcessConflictException.class)
                .isThrownBy(() -> review.process.approve(review.minutesId, review.supervisor));
        assertThatExceptionOfType(ProcessConflictException.class).isThrownBy(review::send);
    }

    @Test
    void takesTaskForWhoGivesVerdictUnclaimed() {
        Review review = Review.sent();
        review.process.approve(review.minutesId, review.colleague);

        assertThat(events.of(review.opened(TaskKind.INSPECT).taskId(), TaskReassigned.class))
                .extracting(TaskReassigned::assignee)
                .containsExactly(review.colleague);
    }
}
