package org.bienban.app.scoring;

import java.time.Instant;
import java.util.UUID;
import org.bienban.app.scoring.engine.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What the committee decided about a meeting.
 *
 * @param number 1 for the first decision, 2 after a reopening
 * @param proposed what the scores came to when it was decided, null if there was no score
 * @param reason why it differs from what was proposed; may be empty where it does not
 * @param onBehalfOf for whom it was decided, null for themselves
 * @param reopenedAt when it was reopened, null while it stands
 * @param reopenReason why, null while it stands
 */
public record Rating(
        UUID minutesId,
        int number,
        Grade grade,
        @Nullable Grade proposed,
        String reason,
        UUID decidedBy,
        @Nullable UUID onBehalfOf,
        Instant decidedAt,
        @Nullable UUID reopenedBy,
        @Nullable Instant reopenedAt,
        @Nullable String reopenReason) {

    /** Whether it holds. */
    public boolean stands() {
        return reopenedAt == null;
    }
}
