package org.bienban.app.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for a person who is away.
 *
 * @param personId who is away
 * @param unitId the one unit it is about: a cell the person follows or a unit they hold a post in; null for all
 * @param from first day
 * @param to first day it no longer holds
 * @param setBy the person themselves or somebody of the committee's office
 * @param revokedAt when it was ended before its time, null if it was not
 */
public record Deputyship(
        UUID id,
        UUID personId,
        String personName,
        UUID deputyId,
        String deputyName,
        @Nullable UUID unitId,
        LocalDate from,
        LocalDate to,
        String reason,
        UUID setBy,
        Instant setAt,
        @Nullable Instant revokedAt,
        @Nullable UUID revokedBy) {

    /** The last day it holds, as people say it. */
    public LocalDate until() {
        return to.minusDays(1);
    }

    /** Whether it holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return revokedAt == null && !day.isBefore(from) && day.isBefore(to);
    }

    /** Whether it is over on the day, by time or by revocation. */
    public boolean isOver(LocalDate day) {
        return revokedAt != null || !day.isBefore(to);
    }

    /** Whether it reaches what the person does in the unit. */
    public boolean covers(UUID unit) {
        return unitId == null || unitId.equals(unit);
    }
}
