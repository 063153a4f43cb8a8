package org.bienban.app.issue.course;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueInHand;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.issue.IssueStanding;
import org.bienban.workflows.IssueEscalationProcess;
import org.bienban.workflows.IssueOutcome;
import org.bienban.workflows.IssueProgress.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the members of a cell say to an answer moves the issue. The first cell that is not content sends it back to the
 * level that answered; content, each cell has its own closing, and with the last of them the issue is settled or, after
 * a partial answer, comes back for the rest.
 */
@Component
public class Tellings {

    private final TellingTable tellings;
    private final AnswerTable answers;
    private final CourseTable courses;
    private final IssueEscalationProcess process;
    private final IssueInHand inHand;
    private final IssueStanding standing;
    private final Clock clock;

    Tellings(
            TellingTable tellings,
            AnswerTable answers,
            CourseTable courses,
            IssueEscalationProcess process,
            IssueInHand inHand,
            IssueStanding standing,
            Clock clock) {
        this.tellings = tellings;
        this.answers = answers;
        this.courses = courses;
        this.process = process;
        this.inHand = inHand;
        this.standing = standing;
        this.clock = clock;
    }

    /** What waits to be told in the cell, longest first. */
    @Transactional(readOnly = true)
    public List<Telling> waiting(UUID cellId) {
        return tellings.waiting(cellId);
    }

    /** The telling, if there is such a one. */
    public Optional<Telling> find(UUID answerId, UUID partId) {
        return tellings.find(answerId, partId);
    }

    /**
     * Who said it.
     *
     * @param personId who recorded it
     * @param behalf for whom, null for themselves
     */
    public record By(UUID personId, @Nullable UUID behalf) {}

    /**
     * Records that the members were told.
     *
     * @param told with outcome, minutes and day
     * @return false if it was recorded before, or overtaken by another answer: nothing changes
     */
    @Transactional
    public boolean tell(Telling told, By by) {
        GivenAnswer answer = answers.find(told.answerId()).orElseThrow();
        Instant now = clock.instant();
        if (!tellings.tell(told, now)) {
            return false;
        }
        boolean isContent = told.outcome() == Telling.Outcome.SATISFIED;
        remember(told.partId(), isContent ? IssueMove.Kind.TOLD : IssueMove.Kind.REFUSED, told, by, now);
        if (!told.partId().equals(answer.issueId())) {
            remember(answer.issueId(), isContent ? IssueMove.Kind.TOLD : IssueMove.Kind.REFUSED, told, by, now);
        }
        IssueCourse course = courses.find(answer.issueId()).orElseThrow();
        if (isContent) {
            content(answer, course, now);
        } else {
            reopen(course, now);
        }
        return true;
    }

    private void content(GivenAnswer answer, IssueCourse course, Instant now) {
        if (course.phase() != Phase.TELL || tellings.anyWaiting(answer.id()) || !isNewest(answer)) {
            return;
        }
        process.told(answer.issueId(), IssueOutcome.SATISFIED);
        if (answer.kind() != GivenAnswer.Kind.PARTIAL) {
            courses.stands(answer.issueId(), Phase.CLOSED, now, null);
            standing.settled(answer.issueId());
            itself(answer.issueId(), IssueMove.Kind.CLOSED, now);
        }
    }

    private boolean isNewest(GivenAnswer answer) {
        return answers.of(answer.issueId()).getFirst().id().equals(answer.id());
    }

    private void reopen(IssueCourse course, Instant now) {
        if (course.phase() == Phase.TELL || course.phase() == Phase.ROADMAP) {
            process.told(course.issueId(), IssueOutcome.UNSATISFIED);
            courses.countReopened(course.issueId());
            itself(course.issueId(), IssueMove.Kind.REOPENED, now);
        }
    }

    private void itself(UUID issueId, IssueMove.Kind kind, Instant now) {
        inHand.record(inHand.get(issueId), IssueMove.itself(kind, now), false);
    }

    private void remember(UUID issueId, IssueMove.Kind kind, Telling told, By by, Instant now) {
        Issue issue = inHand.get(issueId);
        inHand.record(
                issue,
                IssueMove.by(by.personId(), by.behalf(), kind, told.note(), now)
                        .to(told.cellId())
                        .in(told.minutesId()),
                false);
    }

    /** A waiting telling with what came of it. */
    static Telling recorded(Telling waiting, Telling.Outcome outcome, UUID minutesId, LocalDate toldOn, String note) {
        return new Telling(
                waiting.answerId(),
                waiting.partId(),
                waiting.cellId(),
                waiting.since(),
                waiting.seenAt(),
                outcome,
                minutesId,
                toldOn,
                note,
                null);
    }
}
