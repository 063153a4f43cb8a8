package org.bienban.app.issue.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueDone;
import org.bienban.app.issue.IssueInHand;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.issue.IssueRaised;
import org.bienban.app.issue.IssueStanding;
import org.bienban.app.issue.IssueWard;
import org.bienban.workflows.IssueCase;
import org.bienban.workflows.IssueEscalationProcess;
import org.bienban.workflows.IssueProgress.Phase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends issues on their way and takes them off it: an issue that stands by itself in the open is on its way to the
 * committee of its cell's ward; one followed in another, or kept apart, is not.
 */
@Component
class CourseStart {

    private final IssueEscalationProcess process;
    private final CourseTable courses;
    private final IssueInHand inHand;
    private final IssueStanding standing;
    private final IssueWard ward;
    private final Clock clock;

    CourseStart(
            IssueEscalationProcess process,
            CourseTable courses,
            IssueInHand inHand,
            IssueStanding standing,
            IssueWard ward,
            Clock clock) {
        this.process = process;
        this.courses = courses;
        this.inHand = inHand;
        this.standing = standing;
        this.ward = ward;
        this.clock = clock;
    }

    @EventListener
    void on(IssueRaised raised) {
        begin(inHand.get(raised.issueId()), raised.by());
    }

    @EventListener
    void on(IssueDone done) {
        UUID by = done.by();
        if (by == null) {
            return;
        }
        switch (done.kind()) {
            case ENTERED, SPLIT -> begin(inHand.get(done.issueId()), by);
            case MERGED -> end(done.issueId(), "merged");
            case NATURE -> settled(inHand.get(done.issueId()), by);
            case CHANGED -> reclassify(inHand.get(done.issueId()));
            default -> {}
        }
    }

    /** Starts the way of an issue that stands in the open, unless it is on it. */
    void begin(Issue issue, UUID by) {
        if (!issue.isOpen() || process.isOpen(issue.id())) {
            return;
        }
        UUID holder = ward.of(issue, LocalDate.now(clock));
        process.start(new IssueCase(
                issue.id(),
                issue.originId(),
                holder,
                issue.facts().categoryCode(),
                issue.facts().nature(),
                by));
        courses.begun(issue.id());
        standing.heldBy(issue.id(), holder);
        inHand.record(
                issue, IssueMove.itself(IssueMove.Kind.SENT_UP, clock.instant()).to(holder), false);
    }

    private void settled(Issue issue, UUID by) {
        if (issue.isOpen()) {
            standing.admitAllPassed(issue.id());
            begin(issue, by);
            reclassify(issue);
        } else {
            end(issue.id(), "restricted");
        }
    }

    private void end(UUID issueId, String reason) {
        if (process.end(issueId, reason)) {
            courses.stands(issueId, Phase.ENDED, clock.instant(), null);
        }
    }

    private void reclassify(Issue issue) {
        if (process.isOpen(issue.id())) {
            process.reclassify(
                    issue.id(), issue.facts().categoryCode(), issue.facts().nature());
        }
    }
}
