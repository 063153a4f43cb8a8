package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bienban.workflows.ReviewProgress.Phase;
import org.bienban.workflows.ReviewProgress.StepState;
import org.bienban.workflows.TaskChange;
import org.bienban.workflows.TaskClosed;
import org.bienban.workflows.TaskKind;
import org.bienban.workflows.WorkTasks;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class WithdrawalIT {

    private final RecordedEvents events = Stage.bean(RecordedEvents.class);
    private final WorkTasks tasks = Stage.bean(WorkTasks.class);
    private final TransactionTemplate transaction =
            new TransactionTemplate(Stage.bean(PlatformTransactionManager.class));

    @Test
    void endsReviewWhileNobodyHasBegun() {
        Review review = Review.sent();
        UUID task = review.opened(TaskKind.INSPECT).taskId();

        assertThat(review.process.withdraw(review.minutesId, review.secretary).isDone())
                .isTrue();

        assertThat(events.of(task, TaskClosed.class))
                .extracting(TaskClosed::reason)
                .containsExactly(TaskClosed.Reason.WITHDRAWN);
        assertThat(review.progress().phase()).isEqualTo(Phase.WITHDRAWN);
        assertThat(review.process.isEnded(review.minutesId)).isTrue();
        assertThat(review.steps(StepState.DONE)).containsExactly("startEvent_minutesSent", ReviewModel.WITHDRAWN);
    }

    @Test
    void canBeSentAgainAfterwards() {
        Review review = Review.sent();
        review.process.withdraw(review.minutesId, review.secretary);

        review.send();

        assertThat(review.progress().phase()).isEqualTo(Phase.INSPECTION);
        assertThat(review.progress().round()).isEqualTo(1);
    }

    @Test
    void isRefusedAfterClaimAndLeavesTransactionUsable() {
        Review review = Review.sent();
        UUID task = review.opened(TaskKind.INSPECT).taskId();
        tasks.claim(task, review.supervisor);

        TaskChange answer = transaction.execute(status -> {
            TaskChange refused = review.process.withdraw(review.minutesId, review.secretary);
            tasks.handOver(task, review.colleague);
            return refused;
        });

        assertThat(answer).isEqualTo(new TaskChange.Refused(TaskChange.Reason.ALREADY_CLAIMED, review.supervisor));
        assertThat(review.progress().steps())
                .anySatisfy(step -> assertThat(step.personId()).isEqualTo(review.colleague));
    }

    @Test
    void isPossibleAgainAfterRelease() {
        Review review = Review.sent();
        UUID task = review.opened(TaskKind.INSPECT).taskId();
        tasks.claim(task, review.supervisor);
        tasks.release(task, review.supervisor);

        assertThat(review.process.withdraw(review.minutesId, review.secretary).isDone())
                .isTrue();
    }

    @Test
    void isRefusedWithoutOpenInspection() {
        Review review = Review.sent();
        review.process.returnForRevision(review.minutesId, review.supervisor, null);

        assertThat(review.process.withdraw(review.minutesId, review.secretary))
                .isEqualTo(new TaskChange.Refused(TaskChange.Reason.CLOSED, null));
    }
}
