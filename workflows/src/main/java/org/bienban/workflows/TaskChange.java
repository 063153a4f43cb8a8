package org.bienban.workflows;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a wish to change who has a task. A refusal is a value: it never spoils the caller's transaction. */
public sealed interface TaskChange {

    /** Returns whether the wish was granted. */
    default boolean isDone() {
        return this instanceof Done;
    }

    /** The wish was granted. */
    record Done() implements TaskChange {}

    /**
     * The wish was refused.
     *
     * @param holder the person who has the task, null if nobody
     */
    record Refused(Reason reason, @Nullable UUID holder) implements TaskChange {}

    /** Why a wish is refused. */
    enum Reason {
        /** Somebody has taken the task already. */
        ALREADY_CLAIMED,
        /** The person giving the task back does not have it. */
        NOT_HELD,
        /** The task is no longer open. */
        CLOSED
    }
}
