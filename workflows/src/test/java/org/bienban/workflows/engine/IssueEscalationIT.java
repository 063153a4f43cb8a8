package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.IssueAnswer;
import org.bienban.workflows.IssueHandedUp;
import org.bienban.workflows.IssueNature;
import org.bienban.workflows.IssueOutcome;
import org.bienban.workflows.IssueProgress.Phase;
import org.bienban.workflows.IssueProgress.Step;
import org.bienban.workflows.IssueProposal;
import org.bienban.workflows.IssueRoute;
import org.bienban.workflows.IssueRouting;
import org.bienban.workflows.IssueStep;
import org.bienban.workflows.IssueTaskClosed;
import org.bienban.workflows.IssueTaskOpened;
import org.bienban.workflows.ProcessConflictException;
import org.bienban.workflows.TaskChange;
import org.junit.jupiter.api.Test;

/** Every way an issue may go, on the engine. */
class IssueEscalationIT {

    private final RecordedIssueEvents events = Stage.bean(RecordedIssueEvents.class);
    private final IssuePorts app = Stage.bean(IssuePorts.class);

    @Test
    void opensWithTheOfficeOfTheWard() {
        RaisedIssue issue = RaisedIssue.ordinary();

        IssueTaskOpened task = issue.open();

        assertThat(task.step()).isEqualTo(IssueStep.REGISTER);
        assertThat(task.level()).isEqualTo(1);
        assertThat(task.holderUnitId()).isEqualTo(issue.ward);
        assertThat(task.groups()).containsExactly(new CandidateGroup("office:" + issue.ward, true));
        assertThat(RaisedIssue.days(task)).isEqualTo(2);
        assertThat(events.of(issue.issueId, IssueTaskOpened.class)).containsExactly(task);
        assertThat(issue.progress().phase()).isEqualTo(Phase.REGISTER);
        assertThat(issue.progress().holderUnitId()).isEqualTo(issue.ward);
    }

    @Test
    void isAnsweredToldAndClosed() {
        RaisedIssue issue = RaisedIssue.ordinary().registered();
        IssueTaskOpened classify = issue.open();
        assertThat(classify.step()).isEqualTo(IssueStep.CLASSIFY);
        assertThat(classify.groups())
                .containsExactlyInAnyOrder(
                        new CandidateGroup("office:" + issue.ward, true),
                        new CandidateGroup("standing:" + issue.ward, true));
        assertThat(RaisedIssue.days(classify)).isEqualTo(5);

        issue.classified(new IssueRoute.Answer(issue.body));
        IssueTaskOpened answer = issue.open();
        assertThat(answer.step()).isEqualTo(IssueStep.ANSWER);
        assertThat(answer.groups())
                .containsExactlyInAnyOrder(
                        new CandidateGroup("answering:" + issue.body, true),
                        new CandidateGroup("office:" + issue.ward, false));
        assertThat(RaisedIssue.days(answer)).isEqualTo(10);

        issue.answered(new IssueAnswer.Full());
        assertThat(issue.progress().phase()).isEqualTo(Phase.TELL);
        issue.process.told(issue.issueId, IssueOutcome.SATISFIED);

        assertThat(issue.process.isOpen(issue.issueId)).isFalse();
        assertThat(issue.progress().phase()).isEqualTo(Phase.CLOSED);
        assertThat(issue.progress().isEnded()).isTrue();
        assertThat(issue.progress().steps())
                .extracting(Step::elementId, Step::personId)
                .containsExactly(
                        tuple("startEvent_issueRaised", issue.secretary),
                        tuple(IssueModel.REGISTER, issue.officer),
                        tuple(IssueModel.CLASSIFY, issue.officer),
                        tuple(IssueModel.ANSWER, issue.officer),
                        tuple(IssueModel.TELL, null),
                        tuple(IssueModel.CLOSED, null));
        assertThat(events.of(issue.issueId, IssueTaskClosed.class))
                .extracting(IssueTaskClosed::step, IssueTaskClosed::reason)
                .containsExactly(
                        tuple(IssueStep.REGISTER, IssueTaskClosed.Reason.COMPLETED),
                        tuple(IssueStep.CLASSIFY, IssueTaskClosed.Reason.COMPLETED),
                        tuple(IssueStep.ANSWER, IssueTaskClosed.Reason.COMPLETED));
    }

    @Test
    void goesUpToTheTopAndIsRefusedThere() {
        RaisedIssue issue = RaisedIssue.ordinary().registered().classified(new IssueRoute.HandUp());
        assertThat(issue.open().holderUnitId()).isEqualTo(issue.city);
        assertThat(issue.open().groups()).containsExactly(new CandidateGroup("office:" + issue.city, true));
        issue.registered().classified(new IssueRoute.HandUp());

        assertThat(issue.open().step()).isEqualTo(IssueStep.REGISTER);
        assertThat(issue.open().level()).isEqualTo(3);
        assertThat(issue.open().holderUnitId()).isEqualTo(issue.province);
        assertThat(events.moves(issue.issueId))
                .extracting(
                        IssueHandedUp::fromUnitId,
                        IssueHandedUp::toUnitId,
                        IssueHandedUp::level,
                        IssueHandedUp::automatic)
                .containsExactly(tuple(issue.ward, issue.city, 2, false), tuple(issue.city, issue.province, 3, false));
        assertThat(app.handedUp()).containsAll(events.moves(issue.issueId));

        issue.registered();
        assertThatExceptionOfType(ProcessConflictException.class)
                .isThrownBy(() -> issue.classified(new IssueRoute.HandUp()));
        assertThat(issue.progress().phase()).isEqualTo(Phase.CLASSIFY);
        issue.classified(new IssueRoute.Explain());
        issue.process.told(issue.issueId, IssueOutcome.SATISFIED);
        assertThat(issue.progress().level()).isEqualTo(3);
    }

    @Test
    void goesToWhateverIsAboveOnTheDay() {
        RaisedIssue issue = RaisedIssue.ordinary().registered();
        app.hang(issue.ward, issue.province);

        issue.classified(new IssueRoute.HandUp());

        assertThat(issue.open().holderUnitId()).isEqualTo(issue.province);
        assertThat(issue.open().level()).isEqualTo(2);
    }

    @Test
    void asksTheCellAndIsClassifiedAgain() {
        RaisedIssue issue = RaisedIssue.ordinary().registered().classified(new IssueRoute.Supplement("Thửa nào?"));

        assertThat(issue.open().step()).isEqualTo(IssueStep.SUPPLEMENT);
        assertThat(issue.open().groups()).containsExactly(new CandidateGroup("secretary:" + issue.cell, true));
        assertThat(issue.open().holderUnitId()).isEqualTo(issue.ward);
        issue.process.supplement(issue.issueId, issue.secretary);

        assertThat(issue.open().step()).isEqualTo(IssueStep.CLASSIFY);
    }

    @Test
    void anExplanationIsToldAndNothingOfItCanRemain() {
        RaisedIssue issue = RaisedIssue.ordinary().registered().classified(new IssueRoute.Explain());

        assertThat(issue.progress().phase()).isEqualTo(Phase.TELL);
        assertThatExceptionOfType(ProcessConflictException.class)
                .isThrownBy(() -> issue.process.told(issue.issueId, IssueOutcome.REMAINING));
        issue.process.told(issue.issueId, IssueOutcome.SATISFIED);
        assertThat(issue.progress().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void leavesForTheWayOfComplaints() {
        RaisedIssue issue = RaisedIssue.ordinary().registered().classified(new IssueRoute.Transfer());

        assertThat(issue.progress().phase()).isEqualTo(Phase.TRANSFERRED);
        assertThat(issue.process.isOpen(issue.issueId)).isFalse();
    }

    @Test
    void theRestOfAPartialAnswerComesBackWhateverIsSaid() {
        RaisedIssue issue = RaisedIssue.ordinary().assigned();
        for (IssueOutcome said : List.of(IssueOutcome.REMAINING, IssueOutcome.SATISFIED)) {
            issue.answered(new IssueAnswer.Partial());
            assertThat(issue.progress().phase()).isEqualTo(Phase.TELL);
            issue.process.told(issue.issueId, said);
            assertThat(issue.open().step()).isEqualTo(IssueStep.ANSWER);
            assertThat(issue.open().groups()).contains(new CandidateGroup("answering:" + issue.body, true));
        }

        issue.answered(new IssueAnswer.Full());
        issue.process.told(issue.issueId, IssueOutcome.SATISFIED);
        assertThat(issue.progress().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void aRoadmapComesBackByItself() {
        Instant date = Instant.now().plus(200, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        RaisedIssue issue = RaisedIssue.ordinary().assigned().answered(new IssueAnswer.Roadmap(date));

        assertThat(issue.progress().phase()).isEqualTo(Phase.ROADMAP);
        assertThat(issue.job("timer_roadmapDue").getDuedate().toInstant()).isEqualTo(date);
        issue.process.told(issue.issueId, IssueOutcome.SATISFIED);
        assertThat(issue.progress().phase()).isEqualTo(Phase.ROADMAP);

        issue.runJob("timer_roadmapDue");

        assertThat(app.roadmapsDue()).containsOnlyOnce(issue.issueId);
        assertThat(issue.open().step()).isEqualTo(IssueStep.ANSWER);
        assertThat(issue.open().groups()).contains(new CandidateGroup("answering:" + issue.body, true));
    }

    @Test
    void aRoadmapThatIsNotAcceptedIsClassifiedAgainAtOnce() {
        RaisedIssue issue = RaisedIssue.ordinary()
                .assigned()
                .answered(new IssueAnswer.Roadmap(Instant.now().plus(900, ChronoUnit.DAYS)));

        issue.process.told(issue.issueId, IssueOutcome.UNSATISFIED);

        assertThat(issue.open().step()).isEqualTo(IssueStep.CLASSIFY);
        assertThat(issue.progress().reopened()).isEqualTo(1);
    }

    @Test
    void reopensWhereItWasAnsweredAndCounts() {
        RaisedIssue issue = RaisedIssue.ordinary().registered().classified(new IssueRoute.HandUp());
        issue.assigned().answered(new IssueAnswer.Full());
        issue.process.told(issue.issueId, IssueOutcome.UNSATISFIED);

        assertThat(issue.open().step()).isEqualTo(IssueStep.CLASSIFY);
        assertThat(issue.open().level()).isEqualTo(2);
        assertThat(issue.open().holderUnitId()).isEqualTo(issue.city);
        assertThat(issue.progress().reopened()).isEqualTo(1);

        issue.classified(new IssueRoute.Explain());
        issue.process.told(issue.issueId, IssueOutcome.UNSATISFIED);
        assertThat(issue.progress().reopened()).isEqualTo(2);
        assertThat(issue.progress().level()).isEqualTo(2);
    }

    @Test
    void isTakenBackUntilItIsClassified() {
        RaisedIssue early = RaisedIssue.ordinary();
        RaisedIssue later = RaisedIssue.ordinary().registered();
        for (RaisedIssue issue : List.of(early, later)) {
            assertThat(issue.process.recall(issue.issueId, issue.secretary).isDone())
                    .isTrue();
            assertThat(issue.progress().phase()).isEqualTo(Phase.RECALLED);
            assertThat(events.of(issue.issueId, IssueTaskClosed.class).getLast().reason())
                    .isEqualTo(IssueTaskClosed.Reason.RECALLED);
        }
        early.raise();
        assertThat(early.progress().phase()).isEqualTo(Phase.REGISTER);
    }

    @Test
    void isNotTakenBackOnceABodyHasIt() {
        RaisedIssue issue = RaisedIssue.ordinary().assigned();
        TaskChange refused = new TaskChange.Refused(TaskChange.Reason.CLOSED, null);

        assertThat(issue.process.recall(issue.issueId, issue.secretary)).isEqualTo(refused);
        issue.answered(new IssueAnswer.Full());
        assertThat(issue.process.recall(issue.issueId, issue.secretary)).isEqualTo(refused);
        assertThat(issue.process.recall(UUID.randomUUID(), issue.secretary)).isEqualTo(refused);
        assertThat(issue.progress().phase()).isEqualTo(Phase.TELL);
    }

    @Test
    void isEndedFromOutsideAtAnyStep() {
        RaisedIssue merged = RaisedIssue.ordinary().assigned();
        RaisedIssue told = RaisedIssue.ordinary().registered().classified(new IssueRoute.Explain());

        assertThat(merged.process.end(merged.issueId, "merged")).isTrue();
        assertThat(told.process.end(told.issueId, "restricted")).isTrue();
        assertThat(merged.process.end(merged.issueId, "merged")).isFalse();

        assertThat(merged.progress().phase()).isEqualTo(Phase.ENDED);
        assertThat(told.progress().phase()).isEqualTo(Phase.ENDED);
        assertThat(events.of(merged.issueId, IssueTaskClosed.class).getLast().reason())
                .isEqualTo(IssueTaskClosed.Reason.ENDED);
    }

    @Test
    void refusesWhatIsNotItsTurn() {
        RaisedIssue issue = RaisedIssue.ordinary();

        assertThatExceptionOfType(ProcessConflictException.class).isThrownBy(issue::raise);
        assertThatExceptionOfType(ProcessConflictException.class)
                .isThrownBy(() -> issue.classified(new IssueRoute.Explain()));
        assertThatExceptionOfType(ProcessConflictException.class)
                .isThrownBy(() -> issue.process.told(issue.issueId, IssueOutcome.SATISFIED));
        assertThatExceptionOfType(ProcessConflictException.class)
                .isThrownBy(() -> issue.process.told(UUID.randomUUID(), IssueOutcome.SATISFIED));
        assertThat(issue.process.progressOf(UUID.randomUUID())).isEmpty();
        assertThat(issue.progress().phase()).isEqualTo(Phase.REGISTER);
    }

    @Test
    void countsTheDaysByTheCorrectedCategory() {
        RaisedIssue issue = RaisedIssue.ordinary().registered();
        issue.process.reclassify(issue.issueId, "land-certificate", IssueNature.PROPOSAL);
        issue.classified(new IssueRoute.Answer(issue.body));

        assertThat(RaisedIssue.days(issue.open())).isEqualTo(23);
    }

    @Test
    void proposesByTheLawOfTheDay() {
        IssueRouting table = Stage.bean(IssueRouting.class);
        LocalDate reform = LocalDate.of(2025, 7, 1);

        assertThat(table.propose("land-certificate", IssueNature.PROPOSAL, "ward", reform.minusDays(1)))
                .satisfies(before -> {
                    assertThat(before.route()).isEqualTo(IssueRoute.Kind.HAND_UP);
                    assertThat(before.answeringBody()).isNull();
                    assertThat(before.rule()).isEqualTo("landCertificateWardBefore");
                });
        assertThat(table.propose("land-certificate", IssueNature.PROPOSAL, "ward", reform))
                .satisfies(since -> {
                    assertThat(since.route()).isEqualTo(IssueRoute.Kind.ANSWER);
                    assertThat(since.answeringBody()).isEqualTo("peoples-committee");
                    assertThat(since.answerDays()).isEqualTo(23);
                    assertThat(since.onDelay()).isEqualTo(IssueProposal.OnDelay.HAND_UP);
                    assertThat(since.legalBasis()).contains("151/2025/NĐ-CP");
                });
    }
}
