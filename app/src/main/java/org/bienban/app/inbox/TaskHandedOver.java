package org.bienban.app.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task was given to another person.
 *
 * @param fromId who had it, null if nobody
 * @param toId who has it now
 * @param byId who gave it: the former holder or the committee's office
 * @param onBehalfOf for whom the giver did it, null for themselves
 * @param note what the giver says about it, may be empty
 */
public record TaskHandedOver(
        UUID taskId,
        UUID minutesId,
        @Nullable UUID fromId,
        UUID toId,
        UUID byId,
        @Nullable UUID onBehalfOf,
        String note,
        Instant at) {

    /** Tells whether the person took it themselves: a deputy from who is away, or they back from their deputy. */
    public boolean isTakenOver() {
        return toId.equals(byId);
    }
}
