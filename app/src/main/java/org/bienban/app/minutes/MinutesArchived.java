package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An older paper became archived minutes. */
public record MinutesArchived(
        UUID minutesId,
        UUID unitId,
        String originalSha256,
        @Nullable UUID by,
        Instant at) {}
