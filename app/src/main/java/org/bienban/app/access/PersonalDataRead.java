package org.bienban.app.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone has read personal data; the audit journal keeps it.
 *
 * @param personId who read
 * @param objectKind kind of what was read, for example {@code minutes} or {@code member-list}
 * @param objectId its id; null for what a search found
 * @param version which version of it, null if it has none or the newest was read
 * @param purpose what for, a short code such as {@code inspect} or {@code export}
 * @param at when
 */
public record PersonalDataRead(
        UUID personId,
        String objectKind,
        @Nullable UUID objectId,
        @Nullable Integer version,
        String purpose,
        Instant at) {

    /** Something without versions, or the newest version of it. */
    public PersonalDataRead(UUID personId, String objectKind, UUID objectId, String purpose, Instant at) {
        this(personId, objectKind, objectId, null, purpose, at);
    }
}
