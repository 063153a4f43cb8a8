package org.bienban.app.document;

import java.time.Instant;
import java.util.UUID;

/**
 * What a stored file is to us.
 *
 * @param subjectKind kind of the object it belongs to, for example {@code minutes}
 * @param subjectId id of that object
 * @param purpose what it is for, for example {@code printed} or {@code original}
 * @param fileName the name a person gets when downloading it
 */
public record DocumentRecord(
        UUID id,
        String subjectKind,
        UUID subjectId,
        String purpose,
        String fileName,
        String sha256,
        String mediaType,
        long size,
        Instant createdAt) {}
