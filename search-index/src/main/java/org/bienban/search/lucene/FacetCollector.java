package org.bienban.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.bienban.search.IndexField;

/** Counts matches by kind, status, month and unit, by ordinal within each segment; no entry is loaded. */
final class FacetCollector implements Collector {
    static final String KIND = IndexField.KIND.fieldName();
    static final String STATUS = IndexField.STATUS.fieldName();
    static final String MONTH = IndexField.MONTH.fieldName();
    static final String UNIT = IndexField.UNIT_PATH.fieldName();

    private final Tally tally;

    private FacetCollector(Tally tally) {
        this.tally = tally;
    }

    /** One collector into one tally; searches run on the caller's thread. */
    static CollectorManager<FacetCollector, Tally> into(Tally tally) {
        return new CollectorManager<>() {
            @Override
            public FacetCollector newCollector() {
                return new FacetCollector(tally);
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
        LeafReader reader = context.reader();
        return new Leaf(List.of(
                new Column(KIND, DocValues.getSortedSet(reader, KIND)),
                new Column(STATUS, DocValues.getSortedSet(reader, STATUS)),
                new Column(MONTH, DocValues.getSortedSet(reader, MONTH)),
                new Column(UNIT, DocValues.getSortedSet(reader, UNIT))));
    }

    private final class Leaf implements LeafCollector {
        private final List<Column> columns;
        private long matches;

        Leaf(List<Column> columns) {
            this.columns = columns;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // Counting needs no score.
        }

        @Override
        public void collect(int doc) throws IOException {
            matches++;
            for (Column column : columns) {
                column.count(doc);
            }
        }

        @Override
        public void finish() throws IOException {
            tally.addMatches(matches);
            for (Column column : columns) {
                column.addTo(tally);
            }
        }
    }

    private static final class Column {
        private final String field;
        private final SortedSetDocValues values;
        private final int[] counts;

        Column(String field, SortedSetDocValues values) {
            this.field = field;
            this.values = values;
            this.counts = new int[Math.toIntExact(values.getValueCount())];
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
                    tally.add(field, values.lookupOrd(ordinal).utf8ToString(), counts[ordinal]);
                }
            }
        }
    }
}
