package org.bienban.app.issue.course;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Capacity;
import org.bienban.app.access.Permissions;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueGroups;
import org.bienban.app.issue.IssueRights;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.Refusal;
import org.bienban.workflows.IssueProgress.Phase;
import org.bienban.workflows.IssueRoute;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may take which step of an issue. */
@Component
public class CourseRights {

    private final IssueGroups groups;
    private final IssueRights rights;
    private final Permissions permissions;

    CourseRights(IssueGroups groups, IssueRights rights, Permissions permissions) {
        this.groups = groups;
        this.rights = rights;
        this.permissions = permissions;
    }

    /** Whether the task that waits is the person's to do: nobody else has taken it. */
    public boolean hasTurn(Actor actor, IssueCourse course) {
        return course.isWaiting()
                && groups.meeting(actor, course.groups()).isPresent()
                && !isTakenByAnother(actor, course);
    }

    /** Take the issue back: who answers for the cell, while it is being registered or classified. */
    public boolean mayRecall(Actor actor, Issue issue, IssueCourse course) {
        return issue.isOpen()
                && (course.phase() == Phase.REGISTER || course.phase() == Phase.CLASSIFY)
                && permissions.maySend(actor, issue.originId());
    }

    /** Give the task that waits to somebody: the committee of the unit holding it. */
    public boolean mayReassign(Actor actor, Issue issue, IssueCourse course) {
        return course.isWaiting() && rights.mayDecide(actor, issue);
    }

    /** Say how far it has come: while it is under way, who holds it or is charged with it. */
    public boolean mayReport(Actor actor, Issue issue, IssueCourse course) {
        return issue.isOpen()
                && !course.isEnded()
                && (rights.mayDecide(actor, issue) || charged(actor, course).isPresent());
    }

    /** For whom a report is made; null for themselves. */
    public @Nullable UUID behalfOfReporter(Actor actor, Issue issue, IssueCourse course) {
        return charged(actor, course)
                .map(Capacity::personId)
                .filter(person -> !person.equals(actor.personId()))
                .orElseGet(() -> rights.mayDecide(actor, issue) ? rights.behalf(actor, issue) : null);
    }

    private Optional<Capacity> charged(Actor actor, IssueCourse course) {
        UUID body = course.bodyId();
        return body == null ? Optional.empty() : groups.meeting(actor, Set.of(new IssueRoute.Answer(body).group()));
    }

    void requireCell(Actor actor, Issue issue) {
        if (!permissions.maySend(actor, issue.originId())) {
            throw new ForbiddenException("answer for the cell of issue " + issue.code());
        }
    }

    /** For whom the person takes the step; null for themselves. */
    @Nullable
    UUID behalf(Actor actor, IssueCourse course) {
        return groups.meeting(actor, course.groups())
                .map(Capacity::personId)
                .filter(person -> !person.equals(actor.personId()))
                .orElse(null);
    }

    /** Passes for somebody whose turn it is to answer. */
    public void requireAnswering(Actor actor, Issue issue, IssueCourse course) {
        requireTurn(actor, issue, course, Phase.ANSWER);
    }

    /** Refuses whoever the step can never belong to; a conflict if the issue has gone on or somebody else has the task. */
    void requireTurn(Actor actor, Issue issue, IssueCourse course, Phase phase) {
        boolean isThere = course.phase() == phase;
        boolean isAsked = isThere && groups.meeting(actor, course.groups()).isPresent();
        if (!isAsked && (isThere || !mightHaveHad(actor, issue, course, phase))) {
            throw new ForbiddenException("take the step " + phase + " of issue " + issue.code());
        }
        if (!isThere) {
            throw StepInHand.moved(issue.id());
        }
        if (isTakenByAnother(actor, course)) {
            throw new ConflictException(Refusal.of("issue.conflict.taken"), "/issues/" + issue.id());
        }
    }

    /** Whether the step was or will be the person's when the issue stands there. */
    private boolean mightHaveHad(Actor actor, Issue issue, IssueCourse course, Phase phase) {
        return switch (phase) {
            case SUPPLEMENT -> permissions.mayDraft(actor, issue.originId());
            case ANSWER ->
                rights.mayDecide(actor, issue) || charged(actor, course).isPresent();
            default -> rights.mayDecide(actor, issue);
        };
    }

    private static boolean isTakenByAnother(Actor actor, IssueCourse course) {
        UUID holder = course.assigneeId();
        return Optional.ofNullable(holder)
                .filter(person -> !person.equals(actor.personId()))
                .filter(person -> actor.actingFor().stream()
                        .noneMatch(away -> away.personId().equals(person)))
                .isPresent();
    }
}
