package org.bienban.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds what matches at least so many of some words, each looked for by one query or several. The matches of each are
 * written down as bits; rows of bits for "at least one", "at least two" and so on then take them up, sixty-four documents
 * at a time, where merging the lists document by document took a quarter of the time of a long question.
 */
final class EnoughOf {
    private final List<List<Weight>> words = new ArrayList<>();
    private final int required;

    EnoughOf(IndexSearcher searcher, List<List<Query>> words, int required) throws IOException {
        for (List<Query> word : words) {
            List<Weight> weights = new ArrayList<>(word.size());
            for (Query query : word) {
                weights.add(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1));
            }
            this.words.add(weights);
        }
        this.required = Math.max(1, required);
    }

    /** The documents of a segment that match enough. */
    FixedBitSet in(LeafReaderContext leaf) throws IOException {
        int size = leaf.reader().maxDoc();
        FixedBitSet[] atLeast = new FixedBitSet[required];
        for (int i = 0; i < required; i++) {
            atLeast[i] = new FixedBitSet(size);
        }
        FixedBitSet each = required == 1 ? atLeast[0] : new FixedBitSet(size);
        for (List<Weight> word : words) {
            boolean any = false;
            for (Weight weight : word) {
                any |= into(each, weight, leaf);
            }
            if (any && required > 1) {
                takeUp(each, atLeast);
                each.clear();
            }
        }
        FixedBitSet enough = atLeast[required - 1];
        Bits live = leaf.reader().getLiveDocs();
        if (live != null) {
            live.applyMask(enough, 0);
        }
        return enough;
    }

    private static boolean into(FixedBitSet bits, Weight weight, LeafReaderContext leaf) throws IOException {
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return false;
        }
        scorer.iterator().nextDoc();
        scorer.iterator().intoBitSet(bits.length(), bits, 0);
        return true;
    }

    /** What was in a row and is here as well goes up a row; from the highest down, so that each goes up one only. */
    private static void takeUp(FixedBitSet each, FixedBitSet[] atLeast) {
        long[] found = each.getBits();
        for (int row = atLeast.length - 1; row > 0; row--) {
            long[] lower = atLeast[row - 1].getBits();
            long[] upper = atLeast[row].getBits();
            for (int i = 0; i < found.length; i++) {
                upper[i] |= lower[i] & found[i];
            }
        }
        atLeast[0].or(each);
    }
}
