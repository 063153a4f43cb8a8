package org.bienban.app.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the report.
 *
 * @param ordinal place in the batch, from 1
 * @param path where the document lay
 * @param problem name of the problem, or null
 * @param detail technical detail of the problem, or null
 * @param minutesId the archived minutes, or null where refused
 */
public record ImportedFile(
        long ordinal,
        String path,
        ImportOutcome outcome,
        @Nullable String problem,
        @Nullable String detail,
        @Nullable UUID minutesId) {}
