package org.bienban.app.review.web;

import org.bienban.app.inbox.TaskPlace;
import org.jspecify.annotations.Nullable;

/**
 * The list a person works through, and where the minutes on the page stand in it.
 *
 * @param place null if no task about the minutes is open
 */
public record WorkQueue(ListOrigin origin, @Nullable TaskPlace place) {

    /** The page of the task before, null if there is none. */
    public @Nullable String previous() {
        return place == null || place.previous() == null ? null : origin.pageOf(place.previous());
    }

    /** The page of the task after, null if there is none. */
    public @Nullable String next() {
        return place == null || place.next() == null ? null : origin.pageOf(place.next());
    }

    /** Whether the list holds the task, so that its number can be said. */
    public boolean counted() {
        return place != null && place.number() > 0;
    }
}
