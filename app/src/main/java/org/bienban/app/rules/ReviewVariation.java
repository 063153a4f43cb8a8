package org.bienban.app.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.workflows.ReviewRoute;
import org.jspecify.annotations.Nullable;

/**
 * The way a committee lets minutes go through a review, for the days it holds.
 *
 * @param validTo the first day it no longer holds, null if it goes on
 * @param setBy who laid it down
 * @param withdrawnAt when another took its place before it had held a day, null if none did
 */
public record ReviewVariation(
        UUID id,
        ReviewRoute route,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        UUID setBy,
        Instant setAt,
        @Nullable Instant withdrawnAt) {

    /** Tells whether it holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return withdrawnAt == null && !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
