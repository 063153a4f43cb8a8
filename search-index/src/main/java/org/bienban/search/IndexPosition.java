package org.bienban.search;

import java.util.Comparator;

/**
 * How far the journal of changes has been read into an index. Ordered by transaction, then by sequence.
 *
 * @param transaction id of the database transaction of the last change read
 * @param sequence number of that change within the journal
 */
public record IndexPosition(long transaction, long sequence) implements Comparable<IndexPosition> {
    /** Nothing has been read yet. */
    public static final IndexPosition START = new IndexPosition(0, 0);

    private static final Comparator<IndexPosition> ORDER =
            Comparator.comparingLong(IndexPosition::transaction).thenComparingLong(IndexPosition::sequence);

    @Override
    public int compareTo(IndexPosition other) {
        return ORDER.compare(this, other);
    }
}
