package org.bienban.search.lucene;

import org.apache.lucene.util.FixedBitSet;

/**
 * Which group each document of a segment is in. A walk along a million numbers waits for memory most of the time, so they
 * are kept as narrow as they can be.
 */
abstract sealed class DocumentGroups {
    /** Counts the documents by group. */
    abstract void count(FixedBitSet documents, int[] sizes);

    /** The narrowest form that holds so many groups. */
    static DocumentGroups of(int[] groupOf, int groups) {
        if (groups <= Rows.MOST) {
            return Rows.rows(groupOf, groups);
        }
        return groups <= Character.MAX_VALUE ? Narrow.narrowed(groupOf) : new Wide(groupOf);
    }

    /** A row of bits a group: counting is sixty-four documents at a time. */
    private static final class Rows extends DocumentGroups {
        private static final int MOST = 32;

        private final FixedBitSet[] rows;

        private Rows(FixedBitSet[] rows) {
            this.rows = rows;
        }

        private static Rows rows(int[] groupOf, int groups) {
            FixedBitSet[] rows = new FixedBitSet[groups];
            for (int group = 0; group < groups; group++) {
                rows[group] = new FixedBitSet(groupOf.length);
            }
            for (int doc = 0; doc < groupOf.length; doc++) {
                rows[groupOf[doc]].set(doc);
            }
            return new Rows(rows);
        }

        @Override
        void count(FixedBitSet documents, int[] sizes) {
            for (int group = 0; group < rows.length; group++) {
                sizes[group] += (int) FixedBitSet.intersectionCount(rows[group], documents);
            }
        }
    }

    /** A number of two bytes a document. */
    private static final class Narrow extends DocumentGroups {
        private final char[] groupOf;

        private Narrow(char[] groupOf) {
            this.groupOf = groupOf;
        }

        private static Narrow narrowed(int[] groupOf) {
            char[] narrow = new char[groupOf.length];
            for (int doc = 0; doc < narrow.length; doc++) {
                narrow[doc] = (char) groupOf[doc];
            }
            return new Narrow(narrow);
        }

        @Override
        void count(FixedBitSet documents, int[] sizes) {
            long[] words = documents.getBits();
            for (int word = 0; word < words.length; word++) {
                for (long left = words[word]; left != 0; left &= left - 1) {
                    sizes[groupOf[(word << 6) + Long.numberOfTrailingZeros(left)]]++;
                }
            }
        }
    }

    /** A number of four bytes a document. */
    private static final class Wide extends DocumentGroups {
        private final int[] groupOf;

        private Wide(int[] groupOf) {
            this.groupOf = groupOf;
        }

        @Override
        void count(FixedBitSet documents, int[] sizes) {
            long[] words = documents.getBits();
            for (int word = 0; word < words.length; word++) {
                for (long left = words[word]; left != 0; left &= left - 1) {
                    sizes[groupOf[(word << 6) + Long.numberOfTrailingZeros(left)]]++;
                }
            }
        }
    }
}
