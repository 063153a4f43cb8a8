package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bienban.workflows.ReviewDates;
import org.bienban.workflows.TaskChange;
import org.bienban.workflows.TaskDueChanged;
import org.bienban.workflows.TaskKind;
import org.bienban.workflows.TaskOpened;
import org.bienban.workflows.TaskReassigned;
import org.bienban.workflows.WorkTasks;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class WorkTasksIT {

    private final RecordedEvents events = Stage.bean(RecordedEvents.class);
    private final WorkTasks tasks = Stage.bean(WorkTasks.class);
    private final TransactionTemplate transaction =
            new TransactionTemplate(Stage.bean(PlatformTransactionManager.class));

    @Test
    void claimsReleasesAndHandsOver() {
        Review review = Review.sent();
        UUID task = review.opened(TaskKind.INSPECT).taskId();

        assertThat(tasks.claim(task, review.supervisor).isDone()).isTrue();
        assertThat(tasks.claim(task, review.supervisor).isDone()).isTrue();
        assertThat(tasks.release(task, review.supervisor).isDone()).isTrue();
        assertThat(tasks.handOver(task, review.colleague).isDone()).isTrue();

        assertThat(events.of(task, TaskReassigned.class))
                .extracting(TaskReassigned::assignee)
                .containsExactly(review.supervisor, null, review.colleague);
    }

    @Test
    void refusesClaimOfTakenTaskAndLeavesTransactionUsable() {
        Review review = Review.sent();
        Review other = Review.sent();
        UUID task = review.opened(TaskKind.INSPECT).taskId();
        UUID free = other.opened(TaskKind.INSPECT).taskId();
        tasks.claim(task, review.supervisor);

        TaskChange answer = transaction.execute(status -> {
            TaskChange refused = tasks.claim(task, review.colleague);
            tasks.claim(free, review.colleague);
            return refused;
        });

        assertThat(answer).isEqualTo(new TaskChange.Refused(TaskChange.Reason.ALREADY_CLAIMED, review.supervisor));
        assertThat(tasks.release(free, review.colleague).isDone()).isTrue();
    }

    @Test
    void refusesReleaseOfWhatOneDoesNotHold() {
        Review review = Review.sent();
        UUID task = review.opened(TaskKind.INSPECT).taskId();

        assertThat(tasks.release(task, review.colleague))
                .isEqualTo(new TaskChange.Refused(TaskChange.Reason.NOT_HELD, null));
    }

    @Test
    void refusesEverythingOnClosedTask() {
        Review review = Review.sent();
        UUID task = review.opened(TaskKind.INSPECT).taskId();
        review.process.approve(review.minutesId, review.supervisor);

        TaskChange closed = new TaskChange.Refused(TaskChange.Reason.CLOSED, null);
        assertThat(tasks.claim(task, review.colleague)).isEqualTo(closed);
        assertThat(tasks.handOver(task, review.colleague)).isEqualTo(closed);
    }

    @Test
    void servesTwoClaimsAtOnceOneAfterTheOther() throws Exception {
        for (int attempt = 0; attempt < 10; attempt++) {
            UUID task = Review.sent().opened(TaskKind.INSPECT).taskId();
            List<TaskChange> answers = claimAtOnce(task, 4);

            assertThat(answers).filteredOn(TaskChange::isDone).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> !answer.isDone())
                    .extracting(answer -> ((TaskChange.Refused) answer).reason())
                    .containsOnly(TaskChange.Reason.ALREADY_CLAIMED)
                    .hasSize(3);
        }
    }

    @Test
    void movesDueDateAndItsTimers() {
        Review review = Review.sent();
        UUID task = review.opened(TaskKind.INSPECT).taskId();
        Instant due = Instant.now().plus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        Instant remindAt = due.minus(1, ChronoUnit.DAYS);

        assertThat(tasks.changeDue(task, new ReviewDates(remindAt, due)).isDone())
                .isTrue();

        assertThat(review.job(Review.INSPECTION_DUE).getDuedate().toInstant()).isEqualTo(due);
        assertThat(review.job(Review.INSPECTION_REMINDER).getDuedate().toInstant())
                .isEqualTo(remindAt);
        assertThat(events.of(task, TaskDueChanged.class))
                .extracting(TaskDueChanged::due)
                .containsExactly(due);
    }

    @Test
    void pagesThroughOpenTasksForRebuilding() {
        UUID mine = Review.sent().opened(TaskKind.INSPECT).taskId();
        Review.sent();
        List<UUID> seen = new ArrayList<>();
        List<TaskOpened> page = tasks.openTasks(null, 1);
        while (!page.isEmpty()) {
            seen.add(page.getFirst().taskId());
            page = tasks.openTasks(page.getFirst().taskId(), 1);
        }

        assertThat(seen).doesNotHaveDuplicates().contains(mine).hasSizeGreaterThanOrEqualTo(2);
    }

    private List<TaskChange> claimAtOnce(UUID task, int people) throws Exception {
        CountDownLatch ready = new CountDownLatch(people);
        try (var threads = Executors.newFixedThreadPool(people)) {
            List<Future<TaskChange>> claims = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                claims.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return tasks.claim(task, UUID.randomUUID());
                }));
            }
            List<TaskChange> answers = new ArrayList<>();
            for (Future<TaskChange> claim : claims) {
                answers.add(claim.get());
            }
            return answers;
        }
    }
}
