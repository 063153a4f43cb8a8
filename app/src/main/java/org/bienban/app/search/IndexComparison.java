package org.bienban.app.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of this node's index with the data, entry by entry.
 *
 * @param began when it began
 * @param ended when it ended; null while it goes on
 * @param compared entries compared so far
 * @param differences those found, at most {@value #MOST_KEPT}
 * @param found how many there were
 * @param surplus entries of the index that belong to nothing; only a refill takes them out
 * @param repaired whether they were asked to be read anew
 */
public record IndexComparison(
        Instant began,
        @Nullable Instant ended,
        long compared,
        List<IndexDifference> differences,
        long found,
        long surplus,
        boolean repaired) {

    private static final int MOST_KEPT = 1000;

    /** Copies the differences. */
    public IndexComparison {
        differences = List.copyOf(differences);
    }

    static IndexComparison begun(Instant at) {
        return new IndexComparison(at, null, 0, List.of(), 0, 0, false);
    }

    IndexComparison comparing(long entries) {
        return new IndexComparison(began, ended, entries, differences, found, surplus, repaired);
    }

    IndexComparison found(List<IndexDifference> all, long belongingToNothing) {
        List<IndexDifference> kept = all.subList(0, Math.min(MOST_KEPT, all.size()));
        return new IndexComparison(began, ended, compared, kept, all.size(), belongingToNothing, repaired);
    }

    IndexComparison ended(Instant at) {
        return new IndexComparison(began, at, compared, differences, found, surplus, repaired);
    }

    IndexComparison withRepairAsked() {
        return new IndexComparison(began, ended, compared, differences, found, surplus, true);
    }

    /** Whether it goes on. */
    public boolean running() {
        return ended == null;
    }

    /** Whether nothing was found to be wrong. */
    public boolean same() {
        return found == 0 && surplus == 0;
    }
}
