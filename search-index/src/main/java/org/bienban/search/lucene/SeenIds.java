package org.bienban.search.lucene;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Which ids have been written to an index that was empty before. What was never written has nothing to replace, and the
 * library need not look for it in all it holds. A few ids are taken for seen that are not, which costs the looking only.
 */
final class SeenIds {
    /** 8 MiB: among a million ids one of sixty is taken for seen. */
    private static final int BITS_LOG = 26;

    /** Spreads what is alike: the odd number nearest to 2^64 over the golden ratio (Knuth, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final AtomicLongArray seen = new AtomicLongArray((1 << BITS_LOG) / Long.SIZE);

    /** Notes an id; true if it was certainly never noted. */
    boolean add(String id) {
        long at = (id.hashCode() * SPREAD) >>> (Long.SIZE - BITS_LOG);
        long bit = 1L << at;
        return (seen.getAndUpdate((int) (at / Long.SIZE), before -> before | bit) & bit) == 0;
    }
}
