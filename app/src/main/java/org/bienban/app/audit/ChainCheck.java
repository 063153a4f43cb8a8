package org.bienban.app.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check of the whole chain.
 *
 * @param askedBy who asked for it, null for the daily one
 * @param entries how many sealed entries were recomputed
 * @param head position of the last seal
 * @param fault what is wrong first, null if nothing is
 * @param badPosition where in the chain, null if not in it
 */
public record ChainCheck(
        Instant begunAt,
        Instant endedAt,
        @Nullable UUID askedBy,
        long entries,
        long head,
        String headHash,
        @Nullable ChainFault fault,
        @Nullable Long badPosition,
        @Nullable Long badSeq) {

    /** Whether every entry is as it was written. */
    public boolean intact() {
        return fault == null;
    }
}
