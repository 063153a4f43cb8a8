package org.bienban.app.access;

import java.time.Instant;
import java.util.UUID;

/**
 * Someone has read personal data; the audit journal keeps it.
 *
 * @param personId who read
 * @param objectKind kind of what was read, for example {@code minutes} or {@code member-list}
 * @param objectId its id
 * @param purpose what for, a short code such as {@code inspect} or {@code export}
 * @param at when
 */
public record PersonalDataRead(UUID personId, String objectKind, UUID objectId, String purpose, Instant at) {}
