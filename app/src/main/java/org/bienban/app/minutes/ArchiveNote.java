package org.bienban.app.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where archived minutes come from. */
public record ArchiveNote(
        String provenance,
        String fileName,
        String originalSha256,
        @Nullable LocalDate dated,
        @Nullable UUID importedBy,
        Instant importedAt) {}
