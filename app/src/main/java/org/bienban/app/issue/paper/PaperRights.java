package org.bienban.app.issue.paper;

import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Capacity;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueRights;
import org.bienban.app.issue.course.CourseRights;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.refusal.ForbiddenException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may attach papers to an issue: whoever may write on it now, that is who keeps its sheet, who holds it, and the body
 * charged with it. Who may take one back: whoever attached it, and the office of the unit holding the issue.
 */
@Component
public class PaperRights {

    private final IssueRights rights;
    private final CourseRights courseRights;
    private final Courses courses;

    PaperRights(IssueRights rights, CourseRights courseRights, Courses courses) {
        this.rights = rights;
        this.courseRights = courseRights;
        this.courses = courses;
    }

    /** Attach to the issue. */
    public boolean mayAttach(Actor actor, Issue issue) {
        return rights.maySay(actor, issue)
                || courses.find(issue.id())
                        .filter(course -> courseRights.mayReport(actor, issue, course))
                        .isPresent();
    }

    /** Take back. */
    public boolean mayWithdraw(Actor actor, Issue issue, IssuePaper paper) {
        return paper.issueId().equals(issue.id())
                && (rights.mayDecide(actor, issue)
                        || actor.capacities().stream().map(Capacity::personId).anyMatch(person -> isBy(person, paper)));
    }

    private static boolean isBy(UUID person, IssuePaper paper) {
        return person.equals(paper.personId()) || person.equals(paper.onBehalfOf());
    }

    /** For whom; null for themselves. */
    @Nullable
    UUID behalf(Actor actor, Issue issue) {
        if (rights.maySay(actor, issue) || rights.mayDecide(actor, issue)) {
            return rights.behalf(actor, issue);
        }
        return courses.find(issue.id())
                .map(course -> courseRights.behalfOfReporter(actor, issue, course))
                .orElse(null);
    }

    void requireAttaching(Actor actor, Issue issue) {
        if (!mayAttach(actor, issue)) {
            throw new ForbiddenException("attach papers to issue " + issue.code());
        }
    }

    void requireWithdrawing(Actor actor, Issue issue, IssuePaper paper) {
        if (!mayWithdraw(actor, issue, paper)) {
            throw new ForbiddenException("withdraw a paper of issue " + issue.code());
        }
    }
}
