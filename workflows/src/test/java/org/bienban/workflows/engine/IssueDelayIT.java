package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.IssueHandedUp;
import org.bienban.workflows.IssueRoute;
import org.bienban.workflows.IssueStep;
import org.bienban.workflows.IssueTaskClosed;
import org.bienban.workflows.IssueTaskOpened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens when nobody acts: people are reminded and told, and some issues go up by themselves. */
class IssueDelayIT {

    private final RecordedIssueEvents events = Stage.bean(RecordedIssueEvents.class);
    private final IssuePorts app = Stage.bean(IssuePorts.class);

    @ParameterizedTest
    @CsvSource({
        "REGISTER,timer_registrationReminder,timer_registrationDue",
        "CLASSIFY,timer_classificationReminder,timer_classificationDue",
        "ANSWER,timer_answerReminder,timer_answerDue",
        "SUPPLEMENT,timer_supplementReminder,timer_supplementDue"
    })
    void remindsThenReportsAndLeavesTheTaskOpen(IssueStep step, String reminder, String due) {
        RaisedIssue issue = at(step, RaisedIssue.ordinary());
        IssueTaskOpened task = issue.open();
        assertThat(issue.job(due).getDuedate().toInstant()).isEqualTo(task.due());
        assertThat(issue.job(reminder).getDuedate().toInstant())
                .isEqualTo(task.due().minus(Duration.ofDays(1)));

        issue.runJob(reminder);
        assertThat(app.reminded()).containsOnlyOnce(task.taskId());
        assertThat(app.overdue()).doesNotContain(task.taskId());
        issue.runJob(due);

        assertThat(app.overdue()).containsOnlyOnce(task.taskId());
        assertThat(issue.open()).isEqualTo(task);
        assertThat(events.moves(issue.issueId)).isEmpty();
    }

    @Test
    void anOverdueClassificationGoesUpWhereTheTableSaysSo() {
        RaisedIssue issue = RaisedIssue.pressing().registered();
        IssueTaskOpened task = issue.open();

        issue.runJob("timer_classificationDue");

        assertThat(app.overdue()).containsOnlyOnce(task.taskId());
        assertThat(events.of(issue.issueId, IssueTaskClosed.class).getLast())
                .extracting(IssueTaskClosed::taskId, IssueTaskClosed::reason)
                .containsExactly(task.taskId(), IssueTaskClosed.Reason.HANDED_UP);
        assertThat(events.moves(issue.issueId))
                .extracting(IssueHandedUp::fromUnitId, IssueHandedUp::toUnitId, IssueHandedUp::automatic)
                .containsExactly(tuple(issue.ward, issue.city, true));
        assertThat(issue.open().step()).isEqualTo(IssueStep.REGISTER);
        assertThat(issue.open().level()).isEqualTo(2);
    }

    @Test
    void anOverdueAnswerGoesUpAndTheNextLevelBeginsAnew() {
        RaisedIssue issue = RaisedIssue.pressing().assigned();

        issue.runJob("timer_answerDue");

        assertThat(issue.open().holderUnitId()).isEqualTo(issue.city);
        issue.registered().classified(new IssueRoute.HandUp());
        assertThat(events.moves(issue.issueId))
                .extracting(IssueHandedUp::automatic)
                .containsExactly(true, false);
        assertThat(issue.elements())
                .containsSubsequence("sendTask_alarmHolder", "serviceTask_takeAway", IssueModel.HAND_UP);
    }

    @Test
    void anOverdueRegistrationNeverGoesUp() {
        RaisedIssue issue = RaisedIssue.pressing();

        issue.runJob("timer_registrationDue");

        assertThat(issue.open().step()).isEqualTo(IssueStep.REGISTER);
        assertThat(issue.open().level()).isEqualTo(1);
    }

    @Test
    void atTheTopPeopleAreOnlyTold() {
        RaisedIssue issue = RaisedIssue.raised("staff");
        for (int level = 1; level < 3; level++) {
            issue.registered().classified(new IssueRoute.HandUp());
        }
        issue.registered();
        IssueTaskOpened task = issue.open();

        issue.runJob("timer_classificationDue");

        assertThat(app.overdue()).containsOnlyOnce(task.taskId());
        assertThat(issue.open()).isEqualTo(task);
        issue.classified(new IssueRoute.Answer(issue.body));
        issue.runJob("timer_answerDue");
        assertThat(issue.open().groups()).contains(new CandidateGroup("answering:" + issue.body, true));
    }

    private static RaisedIssue at(IssueStep step, RaisedIssue issue) {
        return switch (step) {
            case REGISTER -> issue;
            case CLASSIFY -> issue.registered();
            case ANSWER -> issue.assigned();
            case SUPPLEMENT -> issue.registered().classified(new IssueRoute.Supplement("Bao nhiêu hộ?"));
            case TELL -> throw new IllegalArgumentException("Nobody is waited for by the clock");
        };
    }
}
