package org.bienban.app.issue.annex;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the annex.
 *
 * @param number its place in the list, from 1; kept when others are withdrawn
 * @param onBehalfOf for whom it was entered, null for themselves
 * @param withdrawal null while it stands
 */
public record Household(
        UUID id,
        UUID issueId,
        int number,
        HouseholdFacts facts,
        UUID personId,
        @Nullable UUID onBehalfOf,
        Instant at,
        @Nullable Withdrawal withdrawal) {

    /**
     * That it was taken off the list.
     *
     * @param onBehalfOf for whom, null for themselves
     */
    public record Withdrawal(UUID personId, @Nullable UUID onBehalfOf, Instant at, String reason) {}

    /** Whether it is on the list. */
    public boolean isStanding() {
        return withdrawal == null;
    }
}
