package org.bienban.app.issue.annex;

import java.util.Set;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.bienban.app.access.Permissions;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueRights;
import org.bienban.app.issue.IssueState;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.refusal.ForbiddenException;
import org.springframework.stereotype.Component;

/**
 * Who may see the households of an issue by name, which are personal data: who answers for the cell that raised it, the
 * committees that hold it or have held it, and the body charged to answer. Members, supervisors and minute-takers see
 * the sheet and the number alone.
 */
@Component
public class AnnexRights {

    private final IssueRights rights;
    private final Permissions permissions;
    private final Audiences audiences;
    private final Courses courses;

    AnnexRights(IssueRights rights, Permissions permissions, Audiences audiences, Courses courses) {
        this.rights = rights;
        this.permissions = permissions;
        this.audiences = audiences;
        this.courses = courses;
    }

    /** See the list; the caller has seen to it that the person sees the sheet. */
    public boolean maySee(Actor actor, Issue issue) {
        if (issue.state() == IssueState.RESTRICTED) {
            return rights.mayDecide(actor, issue);
        }
        return rights.mayDecide(actor, issue)
                || permissions.maySend(actor, issue.originId())
                || isAmongHolders(actor, issue)
                || isCharged(actor, issue);
    }

    /** Change the list: of those who see it, whoever keeps the sheet now. */
    public boolean mayKeep(Actor actor, Issue issue) {
        return maySee(actor, issue) && rights.maySay(actor, issue);
    }

    private boolean isAmongHolders(Actor actor, Issue issue) {
        Set<String> tokens = audiences.ofActor(actor);
        return issue.audiences().stream().filter(Audiences::isOfHolder).anyMatch(tokens::contains);
    }

    private boolean isCharged(Actor actor, Issue issue) {
        return courses.find(issue.id())
                .map(IssueCourse::bodyId)
                .map(Audiences::ofBody)
                .filter(audiences.ofActor(actor)::contains)
                .isPresent();
    }

    void requireSeeing(Actor actor, Issue issue) {
        if (!maySee(actor, issue)) {
            throw new ForbiddenException("see the households of issue " + issue.code());
        }
    }

    void requireKeeping(Actor actor, Issue issue) {
        if (!mayKeep(actor, issue)) {
            throw new ForbiddenException("change the households of issue " + issue.code());
        }
    }
}
