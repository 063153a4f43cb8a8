package org.bienban.app.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A personal token for REST as its owner sees it in the list; the secret itself is not kept.
 *
 * @param name what the owner called it
 * @param expiresAt from when it no longer works
 * @param lastUsedAt when it was last used, to the minute; null if never
 * @param revokedAt when the owner withdrew it; null while it holds
 */
public record ApiToken(
        UUID id,
        String name,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    /** Whether it still opens anything at the given time. */
    public boolean worksAt(Instant time) {
        return revokedAt == null && time.isBefore(expiresAt);
    }
}
