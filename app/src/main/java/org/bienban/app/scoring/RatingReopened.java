package org.bienban.app.scoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official rating was opened again. Raised inside the transaction of the deed.
 *
 * @param number which decision of the minutes, from 1
 * @param onBehalfOf for whom, null for themselves
 */
public record RatingReopened(
        UUID minutesId, int number, UUID by, @Nullable UUID onBehalfOf, Instant at) {}
