package org.bienban.workflows;

import java.time.Instant;

/**
 * When the holders of a task are reminded and when it is due.
 *
 * @param remindAt the moment of the reminder; a moment already past reminds at once
 * @param due the moment the task is due, not before {@code remindAt}
 */
public record IssueDates(Instant remindAt, Instant due) {

    /** Refuses moments in the wrong order. */
    public IssueDates {
        if (remindAt.isAfter(due)) {
            throw new IllegalArgumentException(
                    "The reminder at " + remindAt + " would come after the due moment " + due);
        }
    }
}
