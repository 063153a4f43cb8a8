package org.bienban.app.importing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run of importing older minutes.
 *
 * @param total documents found in what was handed in, zero until counted
 * @param imported documents archived by this run
 * @param known documents that were there already
 * @param refused documents with a problem
 */
public record ImportBatch(
        UUID id,
        UUID unitId,
        UUID startedBy,
        String title,
        ImportState state,
        boolean cancelAsked,
        long total,
        long imported,
        long known,
        long refused,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** Documents done so far, whatever became of them. */
    public long done() {
        return imported + known + refused;
    }

    /** Whether somebody still has to work on it. */
    public boolean open() {
        return state == ImportState.WAITING || state == ImportState.RUNNING;
    }
}
