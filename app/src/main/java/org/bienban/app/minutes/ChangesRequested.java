package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes were returned to the cell.
 *
 * @param onBehalfOf for whom they were returned, null if the person did it for themselves
 */
public record ChangesRequested(
        UUID minutesId,
        UUID cellId,
        UUID wardId,
        int version,
        String reason,
        UUID by,
        @Nullable UUID onBehalfOf,
        Instant at) {}
