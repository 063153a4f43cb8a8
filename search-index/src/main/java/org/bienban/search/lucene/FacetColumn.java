package org.bienban.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.bienban.search.Facet;

/**
 * The values of one facet in one segment, held in memory by their numbers: counting a hundred thousand documents is then
 * a walk along two rows of numbers.
 */
final class FacetColumn {
    /** Where the numbers of each document begin; one more than there are documents. */
    private final int[] starts;

    private final int[] numbers;

    private FacetColumn(int[] starts, int[] numbers) {
        this.starts = starts;
        this.numbers = numbers;
    }

    /** Reads the column of a segment; a value is given its number in the facet's own count. */
    static FacetColumn read(Facet facet, LeafReader reader, ValueNumbers values) throws IOException {
        SortedSetDocValues stored = DocValues.getSortedSet(reader, facet.field().fieldName());
        int[] numberOfOrdinal = new int[Math.toIntExact(stored.getValueCount())];
        for (int ordinal = 0; ordinal < numberOfOrdinal.length; ordinal++) {
            numberOfOrdinal[ordinal] = values.of(stored.lookupOrd(ordinal).utf8ToString());
        }
        int[] starts = new int[reader.maxDoc() + 1];
        int[] numbers = new int[reader.maxDoc()];
        int at = 0;
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            starts[doc] = at;
            int size = stored.advanceExact(doc) ? stored.docValueCount() : 0;
            if (at + size > numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(at + size, numbers.length * 2));
            }
            for (int i = 0; i < size; i++) {
                numbers[at++] = numberOfOrdinal[(int) stored.nextOrd()];
            }
        }
        starts[reader.maxDoc()] = at;
        return new FacetColumn(starts, Arrays.copyOf(numbers, at));
    }

    /** Counts every value of the documents. */
    void count(FixedBitSet documents, int[] counts) {
        long[] words = documents.getBits();
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                int doc = (word << 6) + Long.numberOfTrailingZeros(left);
                for (int i = starts[doc]; i < starts[doc + 1]; i++) {
                    counts[numbers[i]]++;
                }
            }
        }
    }

    /**
     * Counts each document once, by the first of its values that counts for something.
     *
     * @param as what each value counts as; -1 for nothing
     */
    void countOnce(FixedBitSet documents, int[] as, int[] counts) {
        for (int doc = documents.nextSetBit(0); doc < documents.length(); doc = next(documents, doc)) {
            int found = -1;
            for (int i = starts[doc]; i < starts[doc + 1] && found < 0; i++) {
                found = as[numbers[i]];
            }
            if (found >= 0) {
                counts[found]++;
            }
        }
    }

    private static int next(FixedBitSet documents, int doc) {
        return doc + 1 < documents.length() ? documents.nextSetBit(doc + 1) : Integer.MAX_VALUE;
    }
}
