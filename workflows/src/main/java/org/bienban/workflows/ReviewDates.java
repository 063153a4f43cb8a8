package org.bienban.workflows;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the holder of a task is reminded, when the task is due, and when the standing committee is brought in.
 *
 * @param remindAt the moment of the reminder; a moment already past reminds at once
 * @param due the moment the task is due, not before {@code remindAt}
 * @param escalateAt the moment a task still open is brought before the standing committee, not before {@code due}; null
 *     keeps its distance from the due moment
 */
public record ReviewDates(
        Instant remindAt, Instant due, @Nullable Instant escalateAt) {

    /** Refuses moments in the wrong order. */
    public ReviewDates {
        if (remindAt.isAfter(due)) {
            throw new IllegalArgumentException(
                    "The reminder at " + remindAt + " would come after the due moment " + due);
        }
        if (escalateAt != null && escalateAt.isBefore(due)) {
            throw new IllegalArgumentException(
                    "The standing committee would be brought in at " + escalateAt + ", before the due moment " + due);
        }
    }

    /** Creates dates that keep the distance between the due moment and the standing committee. */
    public ReviewDates(Instant remindAt, Instant due) {
        this(remindAt, due, null);
    }
}
