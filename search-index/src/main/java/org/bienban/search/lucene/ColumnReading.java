package org.bienban.search.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.IntsRef;
import org.bienban.search.Facet;

/** Reads the column of a facet in a segment; a value is given its number in the facet's own count. */
final class ColumnReading {
    private final Map<IntsRef, Integer> groups = new LinkedHashMap<>();
    private final IntsRef ordinals = new IntsRef(8);

    private ColumnReading() {}

    static FacetColumn read(Facet facet, LeafReader reader, ValueNumbers values) throws IOException {
        SortedSetDocValues stored = DocValues.getSortedSet(reader, facet.field().fieldName());
        int[] numberOfOrdinal = new int[Math.toIntExact(stored.getValueCount())];
        for (int ordinal = 0; ordinal < numberOfOrdinal.length; ordinal++) {
            numberOfOrdinal[ordinal] = values.of(stored.lookupOrd(ordinal).utf8ToString());
        }
        ColumnReading reading = new ColumnReading();
        int[] groupOf = new int[reader.maxDoc()];
        for (int doc = 0; doc < groupOf.length; doc++) {
            groupOf[doc] = reading.group(stored, doc);
        }
        int[][] valuesOfGroup = reading.groups.keySet().stream()
                .map(found -> IntStream.range(0, found.length)
                        .map(i -> numberOfOrdinal[found.ints[i]])
                        .toArray())
                .toArray(int[][]::new);
        return new FacetColumn(DocumentGroups.of(groupOf, valuesOfGroup.length), valuesOfGroup);
    }

    /** The group of a document; one without values is in the group of those. */
    private int group(SortedSetDocValues stored, int doc) throws IOException {
        int size = stored.advanceExact(doc) ? stored.docValueCount() : 0;
        if (size > ordinals.ints.length) {
            ordinals.ints = new int[size * 2];
        }
        ordinals.length = size;
        for (int i = 0; i < size; i++) {
            ordinals.ints[i] = (int) stored.nextOrd();
        }
        Integer known = groups.get(ordinals);
        if (known == null) {
            known = groups.size();
            groups.put(IntsRef.deepCopyOf(ordinals), known);
        }
        return known;
    }
}
