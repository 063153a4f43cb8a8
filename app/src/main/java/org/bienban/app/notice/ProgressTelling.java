package org.bienban.app.notice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.course.CoursePeople;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.issue.course.ProgressWanted;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.IssueRoute;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks whoever is charged with an issue how far it has come, before the cell that raised it meets. */
@Component
class ProgressTelling {

    private final Notices notices;
    private final Issues issues;
    private final Courses courses;
    private final CoursePeople people;

    ProgressTelling(Notices notices, Issues issues, Courses courses, CoursePeople people) {
        this.notices = notices;
        this.issues = issues;
        this.courses = courses;
        this.people = people;
    }

    @EventListener
    void on(ProgressWanted wanted) {
        courses.find(wanted.issueId())
                .ifPresent(course -> notices.tell(List.of(Tidings.of(
                        charged(course),
                        NoticeKind.ISSUE_PROGRESS_WANTED,
                        // One for each window.
                        Tidings.subject(wanted.issueId(), "progress-before", wanted.opening()),
                        issues.get(wanted.issueId())))));
    }

    /** The body, or the office of the unit holding it where that answers itself. */
    private Set<UUID> charged(IssueCourse course) {
        UUID body = course.bodyId();
        String group = body == null ? CandidateGroup.officeOf(course.holderId()) : new IssueRoute.Answer(body).group();
        Set<UUID> found = new LinkedHashSet<>();
        people.inGroup(group).forEach(post -> found.add(post.personId()));
        return found;
    }
}
