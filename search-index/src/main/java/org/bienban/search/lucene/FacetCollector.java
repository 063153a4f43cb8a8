package org.bienban.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.bienban.search.Facet;

/** Counts matches, and by facets, within each segment. */
final class FacetCollector implements Collector {
    private final Set<Facet> facets;
    private final Set<String> audiences;
    private final Tally tally;

    private FacetCollector(Set<Facet> facets, Set<String> audiences, Tally tally) {
        this.facets = facets;
        this.audiences = audiences;
        this.tally = tally;
    }

    /** One collector into one tally; searches run on the caller's thread. */
    static CollectorManager<FacetCollector, Tally> into(Tally tally, Set<Facet> facets, Set<String> audiences) {
        return new CollectorManager<>() {
            @Override
            public FacetCollector newCollector() {
                return new FacetCollector(facets, audiences, tally);
            }

            @Override
            public Tally reduce(Collection<FacetCollector> collectors) {
                return tally;
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        List<FacetColumn> columns = new ArrayList<>(facets.size());
        for (Facet facet : facets) {
            columns.add(
                    facet == Facet.BAND
                            ? new BandColumn(context.reader(), audiences)
                            : new FacetColumn(facet, context.reader()));
        }
        return new Leaf(columns);
    }

    private final class Leaf implements LeafCollector {
        private final List<FacetColumn> columns;
        private long matches;

        Leaf(List<FacetColumn> columns) {
            this.columns = columns;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // Counting needs no score.
        }

        @Override
        public void collect(int doc) throws IOException {
            matches++;
            for (FacetColumn column : columns) {
                column.count(doc);
            }
        }

        @Override
        public void finish() throws IOException {
            tally.addMatches(matches);
            for (FacetColumn column : columns) {
                column.addTo(tally);
            }
        }
    }
}
