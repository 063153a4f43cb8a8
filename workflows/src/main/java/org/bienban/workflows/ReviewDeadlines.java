package org.bienban.workflows;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: says when a task of a review is due, in working days of the calendar valid then. */
public interface ReviewDeadlines {

    /**
     * Returns the dates of a task about to open.
     *
     * @param minutesId the minutes under review
     * @param round the round, from 1
     * @param kind what is to be done
     * @param openedAt the moment the task opens
     * @param limits the time allowed by the route the review was started with, null if it was started without one
     */
    ReviewDates dates(UUID minutesId, int round, TaskKind kind, Instant openedAt, @Nullable ReviewLimits limits);
}
