package org.bienban.workflows;

import java.time.Instant;

/**
 * When the holder of a task is reminded and when the task is due.
 *
 * @param remindAt the moment of the reminder; a moment already past reminds at once
 * @param due the moment the task is due, not before {@code remindAt}
 */
public record ReviewDates(Instant remindAt, Instant due) {

    /** Refuses a reminder after the due moment. */
    public ReviewDates {
        if (remindAt.isAfter(due)) {
            throw new IllegalArgumentException(
                    "The reminder at " + remindAt + " would come after the due moment " + due);
        }
    }
}
