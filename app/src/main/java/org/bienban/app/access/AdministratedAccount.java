package org.bienban.app.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as the administrator of accounts sees them.
 *
 * @param account null where the person has none
 * @param lockedUntil until when signing in is refused after too many failures; null if it is not
 */
public record AdministratedAccount(
        UUID personId,
        String fullName,
        @Nullable Account account,
        @Nullable Instant lockedUntil) {}
