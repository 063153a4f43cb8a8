package org.bienban.app.issue.course;

import java.time.Instant;
import java.util.UUID;
import org.bienban.app.rules.WorkingCalendar;
import org.bienban.workflows.IssueDates;
import org.bienban.workflows.IssueDeadlines;
import org.bienban.workflows.IssueStep;
import org.springframework.stereotype.Component;

/** When the tasks of issues are due: at the end of the last working day, reminded of at the start of the one before. */
@Component
class IssueCalendar implements IssueDeadlines {

    private final WorkingCalendar calendar;

    IssueCalendar(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public IssueDates dates(UUID issueId, IssueStep step, Instant openedAt, int workingDays) {
        Instant due = calendar.due(openedAt, workingDays);
        return new IssueDates(calendar.remind(due, 1), due);
    }
}
