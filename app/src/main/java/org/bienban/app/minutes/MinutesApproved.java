package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes were approved and numbered.
 *
 * @param onBehalfOf for whom they were approved, null if the person did it for themselves
 */
public record MinutesApproved(
        UUID minutesId,
        UUID cellId,
        UUID wardId,
        int version,
        String number,
        UUID by,
        @Nullable UUID onBehalfOf,
        Instant at) {}
