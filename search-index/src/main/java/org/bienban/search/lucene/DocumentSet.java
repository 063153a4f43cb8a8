package org.bienban.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * What a query matches: a set of bits a segment. Matching once, without scores, and then counting and scoring within it
 * is what keeps long questions fast: the library answers a plain "any of these words" many times faster than the same
 * inside a filter.
 */
final class DocumentSet {
    private final FixedBitSet[] segments;

    private DocumentSet(FixedBitSet[] segments) {
        this.segments = segments;
    }

    static DocumentSet none(IndexSearcher searcher) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        FixedBitSet[] segments = new FixedBitSet[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            segments[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
        }
        return new DocumentSet(segments);
    }

    static DocumentSet of(IndexSearcher searcher, Query query) throws IOException {
        DocumentSet found = none(searcher);
        searcher.search(query, found.collecting());
        return found;
    }

    /** What matches at least so many of the queries. */
    static DocumentSet of(IndexSearcher searcher, List<Query> queries, int required) throws IOException {
        EnoughOf enough = new EnoughOf(searcher, queries, required);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        FixedBitSet[] segments = new FixedBitSet[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            segments[leaf.ord] = enough.in(leaf);
        }
        return new DocumentSet(segments);
    }

    /** Whether it has something a query matches; looks no further than the first. */
    boolean meets(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null && meets(scorer.iterator(), segments[leaf.ord])) {
                return true;
            }
        }
        return false;
    }

    private static boolean meets(DocIdSetIterator matches, FixedBitSet bits) throws IOException {
        int doc = matches.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS && !bits.get(doc)) {
            int next = doc + 1 < bits.length() ? bits.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
            doc = next == DocIdSetIterator.NO_MORE_DOCS ? next : matches.advance(next);
        }
        return doc != DocIdSetIterator.NO_MORE_DOCS;
    }

    /** What is in both; this set is used up. */
    DocumentSet within(DocumentSet other) {
        for (int i = 0; i < segments.length; i++) {
            segments[i].and(other.segments[i]);
        }
        return this;
    }

    /** What is in either; this set is used up. */
    DocumentSet with(DocumentSet other) {
        for (int i = 0; i < segments.length; i++) {
            segments[i].or(other.segments[i]);
        }
        return this;
    }

    DocumentSet copy() {
        FixedBitSet[] copies = new FixedBitSet[segments.length];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = segments[i].clone();
        }
        return new DocumentSet(copies);
    }

    long size() {
        long size = 0;
        for (FixedBitSet segment : segments) {
            size += segment.cardinality();
        }
        return size;
    }

    FixedBitSet in(LeafReaderContext leaf) {
        return segments[leaf.ord];
    }

    /** One collector after the other: a search stays on the thread of whoever asked. */
    private CollectorManager<Collector, DocumentSet> collecting() {
        return new CollectorManager<>() {
            @Override
            public Collector newCollector() {
                return collector();
            }

            @Override
            public DocumentSet reduce(Collection<Collector> collectors) {
                return DocumentSet.this;
            }
        };
    }

    private Collector collector() {
        return new Collector() {
            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }

            @Override
            public LeafCollector getLeafCollector(LeafReaderContext leaf) {
                FixedBitSet bits = in(leaf);
                return new LeafCollector() {
                    @Override
                    public void setScorer(Scorable scorer) {
                        // Matching needs no score.
                    }

                    @Override
                    public void collect(int doc) {
                        bits.set(doc);
                    }
                };
            }
        };
    }
}
