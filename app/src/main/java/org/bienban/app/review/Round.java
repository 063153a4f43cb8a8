package org.bienban.app.review;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One inspection of minutes.
 *
 * @param number from 1
 * @param version the version inspected
 * @param verdict null while the round is open
 * @param result what the inspector found of the minutes as a whole; null while open, and for rounds before it was asked
 * @param inspectorId who gave the verdict, null while the round is open
 * @param reason what the inspector says in general, may be empty
 */
public record Round(
        UUID minutesId,
        int number,
        int version,
        Instant openedAt,
        @Nullable Verdict verdict,
        @Nullable RoundResult result,
        @Nullable UUID inspectorId,
        String reason,
        @Nullable Instant decidedAt) {

    /** Returns how long the minutes waited for the verdict, null while they still do. */
    public @Nullable Duration took() {
        return decidedAt == null ? null : Duration.between(openedAt, decidedAt);
    }

    /** Tells whether the verdict is still to be given. */
    public boolean isOpen() {
        return verdict == null;
    }
}
