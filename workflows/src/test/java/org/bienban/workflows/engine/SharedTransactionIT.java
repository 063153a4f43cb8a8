package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.bienban.workflows.ProcessConflictException;
import org.bienban.workflows.ReviewProgress.Phase;
import org.bienban.workflows.TaskKind;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

class SharedTransactionIT {

    private final TransactionTemplate transaction =
            new TransactionTemplate(Stage.bean(PlatformTransactionManager.class));

    @Test
    void rollbackOfCallerLeavesNothing() {
        Review review = new Review();

        transaction.executeWithoutResult(status -> {
            review.send();
            assertThat(review.process.progressOf(review.minutesId)).isPresent();
            status.setRollbackOnly();
        });

        assertThat(review.process.progressOf(review.minutesId)).isEmpty();
    }

    @Test
    void rollbackOfVerdictLeavesInspectionOpenAndPublishesNothing() {
        Review review = Review.sent();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    review.process.approve(review.minutesId, review.supervisor);
                    throw new IllegalStateException("no number left in the register");
                }))
                .hasMessage("no number left in the register");

        assertThat(review.progress().phase()).isEqualTo(Phase.INSPECTION);
        assertThat(review.jobs())
                .containsExactlyInAnyOrder(
                        Review.INSPECTION_REMINDER, Review.INSPECTION_DUE, Review.INSPECTION_ESCALATION);
    }

    @Test
    void conflictCaughtByCallerStillCannotCommit() {
        Review review = Review.sent();
        UUID task = review.opened(TaskKind.INSPECT).taskId();
        Stage.bean(org.bienban.workflows.WorkTasks.class).claim(task, review.supervisor);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    try {
                        review.process.approve(review.minutesId, review.colleague);
                    } catch (ProcessConflictException e) {
                        // Swallowing the conflict must not let half the work through.
                    }
                }))
                .isInstanceOf(UnexpectedRollbackException.class);
    }
}
