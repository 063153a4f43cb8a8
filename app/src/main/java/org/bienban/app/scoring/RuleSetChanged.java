package org.bienban.app.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A committee worked on its rule sets. Published in the deed's transaction.
 *
 * @param name what the set is called in Vietnamese, as it was before it was thrown away
 * @param on the first day it holds, or for one succeeded the first day it no longer does; null if nobody has said yet
 */
public record RuleSetChanged(
        Change change,
        UUID ruleSetId,
        UUID unitId,
        String name,
        @Nullable LocalDate on,
        UUID by,
        Instant at) {

    /** What was done. */
    public enum Change {
        /** The next set was begun from another one. */
        BEGUN,
        /** A draft was changed. */
        SAVED,
        /** A draft was thrown away. */
        DELETED,
        /** A draft was put into force. */
        PUT_IN_FORCE,
        /** A set in force ends because another one begins. */
        SUCCEEDED
    }
}
