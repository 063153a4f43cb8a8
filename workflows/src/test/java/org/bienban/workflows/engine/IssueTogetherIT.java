package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bienban.workflows.IssueAnswer;
import org.bienban.workflows.IssueOutcome;
import org.bienban.workflows.IssueProgress.Phase;
import org.bienban.workflows.IssueRoute;
import org.bienban.workflows.IssueStep;
import org.bienban.workflows.IssueTaskDueChanged;
import org.bienban.workflows.IssueTaskOpened;
import org.bienban.workflows.IssueTaskReassigned;
import org.bienban.workflows.ProcessConflictException;
import org.bienban.workflows.ReviewDates;
import org.bienban.workflows.TaskChange;
import org.bienban.workflows.TaskKind;
import org.bienban.workflows.TaskOpened;
import org.bienban.workflows.TaskReassigned;
import org.bienban.workflows.WorkTasks;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at once, a transaction that fails, and minutes and issues beside each other. */
class IssueTogetherIT {

    private final RecordedIssueEvents events = Stage.bean(RecordedIssueEvents.class);
    private final WorkTasks tasks = Stage.bean(WorkTasks.class);
    private final TransactionTemplate transaction =
            new TransactionTemplate(Stage.bean(PlatformTransactionManager.class));

    @Test
    void ofTwoWhoClassifyAtOnceOneIsRefused() throws Exception {
        RaisedIssue issue = RaisedIssue.ordinary().registered();

        List<Throwable> refused = atOnce(
                () -> issue.process.classify(issue.issueId, issue.officer, new IssueRoute.Explain()),
                () -> issue.process.classify(issue.issueId, issue.colleague, new IssueRoute.HandUp()));

        assertThat(refused).singleElement().isInstanceOf(ProcessConflictException.class);
        assertThat(issue.progress().phase()).isIn(Phase.TELL, Phase.REGISTER);
        assertThat(events.moves(issue.issueId)).hasSize(issue.progress().phase() == Phase.TELL ? 0 : 1);
    }

    @Test
    void ofTwoWhoSayTheMembersWereToldOneIsRefused() throws Exception {
        RaisedIssue issue = RaisedIssue.ordinary().registered().classified(new IssueRoute.Explain());

        List<Throwable> refused = atOnce(
                () -> issue.process.told(issue.issueId, IssueOutcome.SATISFIED),
                () -> issue.process.told(issue.issueId, IssueOutcome.UNSATISFIED));

        assertThat(refused).singleElement().isInstanceOf(ProcessConflictException.class);
        assertThat(issue.progress().phase()).isIn(Phase.CLOSED, Phase.CLASSIFY);
    }

    @Test
    void isRecalledOrRegisteredButNotBoth() throws Exception {
        RaisedIssue issue = RaisedIssue.ordinary();

        List<Throwable> refused = atOnce(
                () -> issue.process.recall(issue.issueId, issue.secretary),
                () -> issue.process.register(issue.issueId, issue.officer));

        assertThat(refused).allSatisfy(problem -> assertThat(problem).isInstanceOf(ProcessConflictException.class));
        assertThat(issue.progress().phase())
                .isIn(refused.isEmpty() ? List.of(Phase.RECALLED, Phase.CLASSIFY) : List.of(Phase.RECALLED));
    }

    @Test
    void aTransactionThatFailsLeavesEverythingAsItWas() {
        RaisedIssue issue = RaisedIssue.ordinary().registered();
        IssueTaskOpened before = issue.open();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    issue.classified(new IssueRoute.HandUp());
                    throw new IllegalStateException("the register could not be written");
                }))
                .hasMessage("the register could not be written");

        assertThat(issue.open()).isEqualTo(before);
        assertThat(issue.progress().level()).isEqualTo(1);
        assertThat(issue.job("timer_classificationDue").getDuedate().toInstant())
                .isEqualTo(before.due());
    }

    @Test
    void aRefusedRecallLeavesTheTransactionUsable() {
        RaisedIssue answered = RaisedIssue.ordinary().assigned().answered(new IssueAnswer.Full());
        RaisedIssue other = RaisedIssue.ordinary();

        TaskChange refused = transaction.execute(status -> {
            TaskChange change = answered.process.recall(answered.issueId, answered.secretary);
            other.registered();
            return change;
        });

        assertThat(refused).isEqualTo(new TaskChange.Refused(TaskChange.Reason.CLOSED, null));
        assertThat(other.progress().phase()).isEqualTo(Phase.CLASSIFY);
    }

    @Test
    void whoHoldsTheTaskActsAndNobodyElse() {
        RaisedIssue issue = RaisedIssue.ordinary();
        UUID task = issue.open().taskId();

        assertThat(tasks.claim(task, issue.colleague).isDone()).isTrue();
        assertThat(tasks.claim(task, issue.officer))
                .isEqualTo(new TaskChange.Refused(TaskChange.Reason.ALREADY_CLAIMED, issue.colleague));
        assertThatExceptionOfType(ProcessConflictException.class).isThrownBy(issue::registered);
        assertThat(issue.open().assignee()).isEqualTo(issue.colleague);
        assertThat(tasks.release(task, issue.colleague).isDone()).isTrue();
        assertThat(tasks.handOver(task, issue.officer).isDone()).isTrue();
        issue.registered();

        assertThat(events.of(issue.issueId, IssueTaskReassigned.class))
                .extracting(IssueTaskReassigned::assignee)
                .containsExactly(issue.colleague, null, issue.officer);
        assertThat(Stage.bean(RecordedEvents.class).of(task, TaskReassigned.class))
                .isEmpty();
    }

    @Test
    void movesTheDueDateAndItsTimers() {
        RaisedIssue issue = RaisedIssue.pressing().assigned();
        IssueTaskOpened task = issue.open();
        ReviewDates later = new ReviewDates(task.due(), task.due().plusSeconds(864_000));

        assertThat(tasks.changeDue(task.taskId(), later).isDone()).isTrue();

        assertThat(issue.job("timer_answerDue").getDuedate().toInstant()).isEqualTo(later.due());
        assertThat(issue.job("timer_answerReminder").getDuedate().toInstant()).isEqualTo(later.remindAt());
        assertThat(events.of(issue.issueId, IssueTaskDueChanged.class))
                .extracting(IssueTaskDueChanged::due)
                .containsExactly(later.due());
        issue.runJob("timer_answerDue");
        assertThat(issue.open().level()).isEqualTo(2);
    }

    @Test
    void minutesAndIssuesHaveListsOfTheirOwn() {
        RaisedIssue issue = RaisedIssue.ordinary();
        Review review = Review.sent();

        assertThat(tasks.openTasks(null, 100_000))
                .extracting(TaskOpened::taskId)
                .contains(review.opened(TaskKind.INSPECT).taskId())
                .doesNotContain(issue.open().taskId());
        List<UUID> seen = new ArrayList<>();
        List<IssueTaskOpened> page = tasks.openIssueTasks(null, 1);
        while (!page.isEmpty()) {
            seen.add(page.getFirst().taskId());
            page = tasks.openIssueTasks(page.getFirst().taskId(), 1);
        }
        assertThat(seen).doesNotHaveDuplicates().contains(issue.open().taskId());
        assertThat(issue.open().step()).isEqualTo(IssueStep.REGISTER);
    }

    /** Runs both at the same moment and returns what those failed with that did. */
    private static List<Throwable> atOnce(Runnable one, Runnable other) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(2);
        List<Throwable> failures = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> running = new ArrayList<>();
            for (Runnable work : List.of(one, other)) {
                Callable<Boolean> together = () -> {
                    ready.countDown();
                    ready.await();
                    work.run();
                    return true;
                };
                running.add(threads.submit(together));
            }
            for (Future<Boolean> run : running) {
                try {
                    run.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        }
        return failures;
    }
}
