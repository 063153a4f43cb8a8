package org.bienban.app.issue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an issue.
 *
 * @param personId who did it, null for the program
 * @param onBehalfOf for whom, null for themselves
 * @param note a reason or what changed, may be empty
 * @param minutesId the minutes it happened in, null if it did not
 * @param otherId the other issue of a merger, otherwise null
 */
public record IssueMove(
        Kind kind,
        Instant at,
        @Nullable UUID personId,
        @Nullable UUID onBehalfOf,
        String note,
        @Nullable UUID minutesId,
        @Nullable UUID otherId) {

    /** What happened. */
    public enum Kind {
        /** Raised for the first time, in minutes that were approved. */
        RAISED,
        /** Raised again in later minutes. */
        RAISED_AGAIN,
        /** Entered by the office of the ward. */
        ENTERED,
        /** Facts of the sheet were changed. */
        CHANGED,
        /** Its legal nature was settled otherwise. */
        NATURE,
        /** Became part of another issue. */
        MERGED,
        /** Another issue became part of it. */
        TOOK_IN,
        /** Stands by itself again. */
        SPLIT,
        /** The other one stands by itself again. */
        LET_GO
    }
}
