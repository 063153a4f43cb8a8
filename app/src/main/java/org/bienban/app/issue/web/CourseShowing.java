package org.bienban.app.issue.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.course.CourseRights;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.organisation.People;
import org.bienban.app.rules.WorkingCalendar;
import org.bienban.workflows.IssueLevels;
import org.bienban.workflows.IssueProgress.Phase;
import org.bienban.workflows.IssueProposal;
import org.bienban.workflows.IssueRouting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into words where an issue stands: with whom, how long, until when, and by which rule. */
@Component
class CourseShowing {

    private final Courses courses;
    private final CourseRights rights;
    private final IssueRouting routing;
    private final IssueLevels levels;
    private final WorkingCalendar calendar;
    private final HolderNames names;
    private final People people;
    private final Clock clock;

    CourseShowing(
            Courses courses,
            CourseRights rights,
            IssueRouting routing,
            IssueLevels levels,
            WorkingCalendar calendar,
            HolderNames names,
            People people,
            Clock clock) {
        this.courses = courses;
        this.rights = rights;
        this.routing = routing;
        this.levels = levels;
        this.calendar = calendar;
        this.names = names;
        this.people = people;
        this.clock = clock;
    }

    /** Of the issue, or of the one it is followed in; empty if its way never began. */
    Optional<CourseShown> of(Issue issue, Actor actor) {
        return courses.of(issue).map(course -> shown(course, issue, actor));
    }

    private CourseShown shown(IssueCourse course, Issue issue, Actor actor) {
        Instant now = clock.instant();
        UUID body = course.bodyId();
        UUID assignee = course.assigneeId();
        return new CourseShown(
                course,
                names.ofHolder(course.holderId()),
                body == null ? null : names.of(body),
                assignee == null ? null : people.names(Set.of(assignee)).get(assignee),
                course.due() == null ? 0 : between(course.since(), course.due()),
                between(course.since(), now),
                course.issueId().equals(issue.id()) && rights.hasTurn(actor, course),
                course.isOverdue(now),
                proposal(course, issue));
    }

    private int between(Instant from, Instant to) {
        return calendar.workingDaysBetween(day(from), day(to));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private @Nullable IssueProposal proposal(IssueCourse course, Issue issue) {
        return course.phase() == Phase.CLASSIFY || course.phase() == Phase.ANSWER
                ? routing.propose(
                        issue.facts().categoryCode(),
                        issue.facts().nature(),
                        levels.kindOf(course.holderId()),
                        day(course.since()))
                : null;
    }
}
