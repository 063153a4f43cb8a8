package org.bienban.search.lucene;

import org.apache.lucene.util.FixedBitSet;

/**
 * The values of one facet in one segment, held in memory. Documents with the same values are a group: a unit with all its
 * ancestors is one number a document, and what was counted is dealt out to the values afterwards, once a group.
 */
final class FacetColumn {
    private final DocumentGroups groups;
    private final int[][] values;

    /**
     * A column.
     *
     * @param values the numbers of the values of each group
     */
    FacetColumn(DocumentGroups groups, int[][] values) {
        this.groups = groups;
        this.values = values;
    }

    /** Counts every value of the documents. */
    void count(FixedBitSet documents, int[] counts) {
        int[] sizes = sizes(documents);
        for (int group = 0; group < sizes.length; group++) {
            for (int value : values[group]) {
                counts[value] += sizes[group];
            }
        }
    }

    /**
     * Counts each document once, by the first of its values that counts for something.
     *
     * @param as what each value counts as; -1 for nothing
     */
    void countOnce(FixedBitSet documents, int[] as, int[] counts) {
        int[] sizes = sizes(documents);
        for (int group = 0; group < sizes.length; group++) {
            for (int value : values[group]) {
                if (as[value] >= 0) {
                    counts[as[value]] += sizes[group];
                    break;
                }
            }
        }
    }

    private int[] sizes(FixedBitSet documents) {
        int[] sizes = new int[values.length];
        groups.count(documents, sizes);
        return sizes;
    }
}
