package org.bienban.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.bienban.search.Facet;

/** Counts a set of documents by facets, segment by segment. */
final class FacetCounting {
    private final IndexReader reader;
    private final Set<String> audiences;

    FacetCounting(IndexReader reader, Set<String> audiences) {
        this.reader = reader;
        this.audiences = audiences;
    }

    /** Adds the counts of these facets over the set to the tally. */
    void count(DocumentSet set, Set<Facet> facets, Tally tally) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            List<FacetColumn> columns = new ArrayList<>(facets.size());
            for (Facet facet : facets) {
                columns.add(
                        facet == Facet.BAND
                                ? new BandColumn(leaf.reader(), audiences)
                                : new FacetColumn(facet, leaf.reader()));
            }
            FixedBitSet bits = set.in(leaf);
            for (FacetColumn column : columns) {
                for (int doc = next(bits, 0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(bits, doc + 1)) {
                    column.count(doc);
                }
                column.addTo(tally);
            }
        }
    }

    private static int next(FixedBitSet bits, int from) {
        return from >= bits.length() ? DocIdSetIterator.NO_MORE_DOCS : bits.nextSetBit(from);
    }
}
