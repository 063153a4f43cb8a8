package org.bienban.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.bienban.search.Facet;

/** The values of one facet in one segment, counted by their ordinals; no entry is loaded. */
class FacetColumn {
    private final Facet facet;
    private final SortedSetDocValues values;
    private final int[] counts;

    FacetColumn(Facet facet, LeafReader reader) throws IOException {
        this.facet = facet;
        this.values = DocValues.getSortedSet(reader, facet.field().fieldName());
        this.counts = new int[Math.toIntExact(values.getValueCount())];
    }

    SortedSetDocValues values() {
        return values;
    }

    void count(int doc) throws IOException {
        if (values.advanceExact(doc)) {
            int size = values.docValueCount();
            for (int i = 0; i < size; i++) {
                counts[(int) values.nextOrd()]++;
            }
        }
    }

    void addTo(Tally tally) throws IOException {
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                tally.add(facet, values.lookupOrd(ordinal).utf8ToString(), counts[ordinal]);
            }
        }
    }
}
