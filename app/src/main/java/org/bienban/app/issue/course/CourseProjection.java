package org.bienban.app.issue.course;

import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueInHand;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.issue.IssueStanding;
import org.bienban.workflows.IssueHandedUp;
import org.bienban.workflows.IssueProgress.Phase;
import org.bienban.workflows.IssueStep;
import org.bienban.workflows.IssueTaskClosed;
import org.bienban.workflows.IssueTaskDueChanged;
import org.bienban.workflows.IssueTaskOpened;
import org.bienban.workflows.IssueTaskReassigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps where issues stand in step with the engine. The events arrive in the engine's own transaction, so this is never
 * ahead of the process or behind it.
 */
@Component
class CourseProjection {

    private final CourseTable courses;
    private final IssueStanding standing;
    private final IssueInHand inHand;

    CourseProjection(CourseTable courses, IssueStanding standing, IssueInHand inHand) {
        this.courses = courses;
        this.standing = standing;
        this.inHand = inHand;
    }

    @EventListener
    void on(IssueTaskOpened opened) {
        boolean isPlanDue = opened.step() == IssueStep.ANSWER
                && courses.find(opened.issueId())
                        .filter(course -> course.phase() == Phase.ROADMAP)
                        .isPresent();
        courses.opened(opened);
        if (isPlanDue) {
            Issue issue = inHand.get(opened.issueId());
            inHand.record(issue, IssueMove.itself(IssueMove.Kind.PLAN_DUE, opened.openedAt()), false);
        }
    }

    @EventListener
    void on(IssueTaskClosed closed) {
        courses.closed(closed.taskId());
    }

    @EventListener
    void on(IssueTaskReassigned reassigned) {
        courses.assigned(reassigned.taskId(), reassigned.assignee());
    }

    @EventListener
    void on(IssueTaskDueChanged changed) {
        courses.due(changed.taskId(), changed.due());
    }

    /** What a person hands up is recorded with the person; what goes by itself, here. */
    @EventListener
    void on(IssueHandedUp up) {
        standing.heldBy(up.issueId(), up.toUnitId());
        if (up.automatic()) {
            Issue issue = inHand.get(up.issueId());
            inHand.record(
                    issue,
                    IssueMove.itself(IssueMove.Kind.HANDED_UP_LATE, up.at()).to(up.toUnitId()),
                    false);
        }
    }
}
