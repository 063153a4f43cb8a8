package org.bienban.workflows;

import java.time.Instant;
import java.util.UUID;

/** Port: says when a task of an issue is due, in working days of the calendar valid then. */
public interface IssueDeadlines {

    /**
     * Returns the dates of a task about to open.
     *
     * @param openedAt the moment the task opens
     * @param workingDays the time allowed
     */
    IssueDates dates(UUID issueId, IssueStep step, Instant openedAt, int workingDays);
}
