package org.bienban.app.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector decided on the checklist became known with the end of their step. Raised inside its transaction.
 *
 * @param answered how many items were decided
 * @param failing how many of them with "no"
 * @param onBehalfOf for whom, null for themselves
 */
public record ChecklistPublished(
        UUID minutesId,
        int round,
        long answered,
        long failing,
        UUID by,
        @Nullable UUID onBehalfOf,
        Instant at) {}
