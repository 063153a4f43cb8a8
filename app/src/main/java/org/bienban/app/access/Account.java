package org.bienban.app.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to sign in for one person. It carries settings, no rights.
 *
 * @param username lower case, unique
 * @param createdAt when it was made
 * @param closedAt since when an administrator has closed it; null while it may be used
 * @param language chosen language of the pages ({@code vi}, {@code en}, {@code ar}); null follows the browser's cookie
 * @param theme {@code light}, {@code dark} or {@code system}
 * @param shortcuts whether single letters act as keyboard shortcuts (WCAG 2.1.4)
 * @param openNext whether the next task of a list opens by itself when one is done
 * @param passwordTemporary whether an administrator set the password, so that it has to be changed
 */
public record Account(
        UUID id,
        UUID personId,
        String username,
        Instant createdAt,
        @Nullable Instant closedAt,
        @Nullable String language,
        String theme,
        boolean shortcuts,
        boolean openNext,
        boolean passwordTemporary) {

    /** Whether it may be used to sign in. */
    public boolean open() {
        return closedAt == null;
    }
}
