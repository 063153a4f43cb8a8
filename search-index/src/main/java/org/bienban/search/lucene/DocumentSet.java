package org.bienban.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
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

    static DocumentSet of(SharedSearch searcher, Query query) throws IOException {
        return of(searcher, List.of(List.of(query)), 1);
    }

    /** What matches at least so many of some words, each looked for by one query or several. */
    static DocumentSet of(SharedSearch searcher, List<List<Query>> words, int required) throws IOException {
        EnoughOf enough = new EnoughOf(searcher, words, required);
        FixedBitSet[] segments =
                new FixedBitSet[searcher.getIndexReader().leaves().size()];
        searcher.each(segment -> segments[segment.ord] = enough.in(segment));
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
}
