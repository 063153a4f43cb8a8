package org.bienban.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexField;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/**
 * How well the best stretch of a text answers by itself: long minutes deal with many matters, and the one asked for
 * stands in one place. A window of {@value #WINDOW} words slides over the places of the words asked for; each counts by
 * BM25 within it (passage retrieval; Callan: "Passage-level evidence in document retrieval", 1994).
 */
final class BestWindows {
    private static final int WINDOW = 80;
    private static final int MOST_PLACES = 4_000;

    private final IndexReader reader;
    private final float k1;
    private final List<List<Term>> words = new ArrayList<>();
    private final float[] rarity;

    BestWindows(IndexReader reader, List<Word> telling, float k1) throws IOException {
        this.reader = reader;
        this.k1 = k1;
        this.rarity = new float[telling.size()];
        for (Word word : telling) {
            List<Term> forms = Words.loose(word, EntryLanguage.UNDETERMINED).stream()
                    .map(form -> new Term(IndexField.BODY_LOOSE.fieldName(), form))
                    .toList();
            int having = 0;
            for (Term form : forms) {
                having = Math.max(having, reader.docFreq(form));
            }
            double all = reader.numDocs();
            rarity[words.size()] = (float) Math.log(1 + Math.max(0, all - having + 0.5) / (having + 0.5));
            words.add(forms);
        }
    }

    /** Scores of documents, in the order given. */
    float[] scores(int[] docs) throws IOException {
        Integer[] order = new Integer[docs.length];
        Arrays.setAll(order, i -> i);
        // Postings are read forwards only.
        Arrays.sort(order, (a, b) -> Integer.compare(docs[a], docs[b]));
        float[] scores = new float[docs.length];
        List<LeafReaderContext> leaves = reader.leaves();
        int open = -1;
        List<PlacedWord> placed = List.of();
        for (int i : order) {
            int at = ReaderUtil.subIndex(docs[i], leaves);
            if (at != open) {
                placed = open(leaves.get(at));
                open = at;
            }
            scores[i] = best(places(placed, docs[i] - leaves.get(at).docBase));
        }
        return scores;
    }

    private List<PlacedWord> open(LeafReaderContext leaf) throws IOException {
        List<PlacedWord> placed = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            for (Term form : words.get(word)) {
                PostingsEnum postings = leaf.reader().postings(form, PostingsEnum.POSITIONS);
                if (postings != null) {
                    placed.add(new PlacedWord(word, postings));
                }
            }
        }
        return placed;
    }

    /** Place and word of every occurrence, packed so that they sort by place. */
    private static long[] places(List<PlacedWord> placed, int doc) throws IOException {
        long[] places = new long[64];
        int count = 0;
        for (PlacedWord one : placed) {
            PostingsEnum postings = one.postings();
            int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
            int times = at == doc ? postings.freq() : 0;
            for (int i = 0; i < times && count < MOST_PLACES; i++) {
                if (count == places.length) {
                    places = Arrays.copyOf(places, count * 2);
                }
                places[count++] = (long) postings.nextPosition() << Integer.SIZE | one.word();
            }
        }
        long[] sorted = Arrays.copyOf(places, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private float best(long[] places) {
        int[] within = new int[rarity.length];
        float score = 0;
        float best = 0;
        int first = 0;
        for (long place : places) {
            score += step(within, (int) place, 1);
            while ((place >> Integer.SIZE) - (places[first] >> Integer.SIZE) >= WINDOW) {
                score += step(within, (int) places[first], -1);
                first++;
            }
            best = Math.max(best, score);
        }
        return best;
    }

    /** What the score changes by when a word comes into the window or leaves it. */
    private float step(int[] within, int word, int by) {
        float before = weight(within[word]);
        within[word] += by;
        return rarity[word] * (weight(within[word]) - before);
    }

    private float weight(int times) {
        return times / (times + k1);
    }

    private record PlacedWord(int word, PostingsEnum postings) {}
}
