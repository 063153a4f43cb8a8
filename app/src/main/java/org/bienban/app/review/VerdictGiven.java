package org.bienban.app.review;

import java.time.Instant;
import java.util.UUID;
import org.bienban.app.minutes.MinutesSummary;
import org.jspecify.annotations.Nullable;

/**
 * An inspection ended. Raised inside the transaction of the verdict.
 *
 * @param about the minutes as they were just before
 * @param round the round that ended, from 1
 * @param version the version inspected
 * @param inspectorId who gave the verdict
 * @param onBehalfOf for whom they gave it, null for themselves
 * @param remarks how many remarks were published with it
 */
public record VerdictGiven(
        MinutesSummary about,
        int round,
        int version,
        Verdict verdict,
        UUID inspectorId,
        @Nullable UUID onBehalfOf,
        int remarks,
        Instant at) {

    /** Returns the minutes inspected. */
    public UUID minutesId() {
        return about.id();
    }
}
