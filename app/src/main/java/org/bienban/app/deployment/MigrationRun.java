package org.bienban.app.deployment;

import java.time.Instant;
import java.util.UUID;
import org.bienban.workflows.MigrationProgress;
import org.jspecify.annotations.Nullable;

/**
 * Cases being moved, or moved, to a newer version.
 *
 * @param cases how many were to be moved
 * @param progress how far it is, null once it has finished
 */
public record MigrationRun(
        UUID id,
        int fromVersion,
        int toVersion,
        long cases,
        UUID startedBy,
        Instant at,
        @Nullable MigrationProgress progress) {}
