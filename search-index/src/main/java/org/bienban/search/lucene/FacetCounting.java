package org.bienban.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.bienban.search.Facet;
import org.bienban.search.engine.Tally;

/** Counts a set of documents by facets, segment by segment. */
final class FacetCounting {
    private final IndexReader reader;
    private final FacetColumns columns;
    private final Set<String> audiences;

    FacetCounting(IndexReader reader, FacetColumns columns, Set<String> audiences) {
        this.reader = reader;
        this.columns = columns;
        this.audiences = audiences;
    }

    /** Adds the counts of these facets over the set to the tally. */
    void count(DocumentSet set, Set<Facet> facets, Tally tally) throws IOException {
        for (Facet facet : facets) {
            List<FacetColumn> segments = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                segments.add(columns.of(facet, leaf.reader()));
            }
            // Numbers are given while columns are read, so only now are there counters for all.
            if (facet == Facet.BAND) {
                countBands(set, segments, tally);
            } else {
                countValues(facet, set, segments, tally);
            }
        }
    }

    private void countValues(Facet facet, DocumentSet set, List<FacetColumn> segments, Tally tally) {
        ValueNumbers values = columns.values(facet);
        int[] counts = new int[values.size()];
        for (LeafReaderContext leaf : reader.leaves()) {
            segments.get(leaf.ord).count(set.in(leaf), counts);
        }
        for (int number = 0; number < counts.length; number++) {
            if (tally.wants(facet, counts[number])) {
                tally.add(facet, values.value(number), counts[number]);
            }
        }
    }

    private void countBands(DocumentSet set, List<FacetColumn> segments, Tally tally) {
        BandNumbers bands = new BandNumbers(columns.values(Facet.BAND), audiences);
        if (bands.none()) {
            return;
        }
        int[] counts = bands.counters();
        for (LeafReaderContext leaf : reader.leaves()) {
            segments.get(leaf.ord).countOnce(set.in(leaf), bands.ofKeys(), counts);
        }
        bands.addTo(tally, counts);
    }
}
