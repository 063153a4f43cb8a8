package org.bienban.app.timeline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person opened a version.
 *
 * @param savedAt when they first saved the printed minutes, null if never
 */
public record Opening(
        int version,
        UUID personId,
        Side side,
        Instant firstAt,
        Instant lastAt,
        int times,
        @Nullable Instant savedAt) {}
