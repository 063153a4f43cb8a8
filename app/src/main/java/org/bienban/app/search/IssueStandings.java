package org.bienban.app.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.IssueCourse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How an issue stands on its way: what the register of issues says of it too. */
@Component
class IssueStandings {

    private final Courses courses;
    private final Clock clock;

    IssueStandings(Courses courses, Clock clock) {
        this.courses = courses;
        this.clock = clock;
    }

    /** An issue followed in another has nothing of its own to wait for. */
    Of of(Issue issue) {
        IssueCourse course = courses.find(issue.id()).orElse(null);
        if (course == null || issue.mergedInto() != null) {
            return new Of(Set.of(), null);
        }
        Set<String> standings = new LinkedHashSet<>();
        if (course.level() > 1) {
            standings.add(SearchWords.ESCALATED);
        }
        if (courses.isAnswered(issue.id())) {
            standings.add(SearchWords.ANSWERED);
        }
        LocalDate due = course.due() == null ? null : LocalDate.ofInstant(course.due(), clock.getZone());
        return new Of(standings, due);
    }

    /**
     * How it stands.
     *
     * @param due the day by which the step it waits at is due; null if none is
     */
    record Of(Set<String> standings, @Nullable LocalDate due) {
        Of {
            standings = Set.copyOf(standings);
        }
    }
}
