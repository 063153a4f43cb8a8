package org.bienban.app.issue.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The telling of an answer to the members of one cell that raised the matter.
 *
 * @param partId the cell's own issue: the answered one, or one followed in it
 * @param cellId the cell, as it is since the answer was given
 * @param since when the answer was given
 * @param seenAt when somebody of the cell first opened it, null if nobody has: a red line for both sides
 * @param outcome what came of it, null while it waits
 * @param minutesId the minutes that record it, null while it waits
 * @param toldOn the day the members were told, null while it waits
 * @param note how it was told and what members said
 */
public record Telling(
        UUID answerId,
        UUID partId,
        UUID cellId,
        Instant since,
        @Nullable Instant seenAt,
        @Nullable Outcome outcome,
        @Nullable UUID minutesId,
        @Nullable LocalDate toldOn,
        String note,
        @Nullable Instant at) {

    /** Whether the members are still to be told. */
    public boolean isWaiting() {
        return outcome == null;
    }

    /** What came of it. */
    public enum Outcome {
        /** They were told and are content. */
        SATISFIED,
        /** They were told and are not. */
        UNSATISFIED,
        /** Another answer came before they were told. */
        OVERTAKEN
    }
}
