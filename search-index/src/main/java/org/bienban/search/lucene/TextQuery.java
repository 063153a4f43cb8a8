package org.bienban.search.lucene;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.bienban.search.IndexField;
import org.bienban.search.ask.QueryText;
import org.bienban.search.text.LetterGrams;
import org.bienban.search.text.Word;

/** Turns what was typed into a query on the fields, weighted by {@link Ranking}. */
final class TextQuery {
    private final QueryText text;
    private final Ranking ranking;
    private final boolean marked;

    TextQuery(QueryText text, Ranking ranking) {
        this.text = text;
        this.ranking = ranking;
        this.marked = text.marked();
    }

    /** Scores what is within. */
    Query within(Query matches) {
        return alternatives().add(matches, Occur.FILTER).build();
    }

    /** Scores whatever has something of it: for when most of that is wanted and is chosen while it is collected. */
    Query anywhere() {
        return alternatives().build();
    }

    /** Every part is an alternative beside the others, which the library adds up fastest. */
    private BooleanQuery.Builder alternatives() {
        // What matches has one of the words or numbers, so one part must fit: told so, the library skips what cannot
        // win.
        BooleanQuery.Builder all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        text.telling().forEach(word -> addWord(all, word));
        text.carrying().forEach(word -> addWord(all, word));
        text.others().forEach(other -> addOther(all, other.words()));
        addPairs(all);
        addGrams(all);
        for (String number : text.numbers()) {
            add(all, FieldQueries.value(IndexField.NUMBER_WHOLE, number), ranking.numberWhole());
            add(all, FieldQueries.value(IndexField.REFERENCE, number), ranking.reference());
        }
        return all;
    }

    private void addWord(BooleanQuery.Builder all, Word word) {
        float factor = text.carries(word) ? ranking.commonWord() : 1;
        float exact = factor * ranking.exact() * (marked ? 1 : ranking.exactIfUnmarked());
        float loose = factor * ranking.loose();
        add(all, FieldQueries.exact(IndexField.BODY_EXACT, word), exact);
        add(all, FieldQueries.loose(IndexField.BODY_LOOSE, word), loose);
        add(all, FieldQueries.exact(IndexField.TITLE_EXACT, word), exact * ranking.title());
        add(all, FieldQueries.loose(IndexField.TITLE_LOOSE, word), loose * ranking.title());
        add(all, FieldQueries.loose(IndexField.CONTEXT, word), factor * ranking.context());
        add(all, FieldQueries.loose(IndexField.NUMBER_PART, word), factor * ranking.numberPart());
    }

    private void addOther(BooleanQuery.Builder all, List<Word> words) {
        // A run scores as much as its words together, but stands for a single one.
        float weight = ranking.otherWording() / words.size();
        add(all, FieldQueries.phrase(IndexField.BODY_LOOSE, words, 0), weight);
        add(all, FieldQueries.phrase(IndexField.TITLE_LOOSE, words, 0), weight * ranking.title());
        add(all, FieldQueries.phrase(IndexField.CONTEXT, words, 0), weight * ranking.context());
    }

    private static void add(BooleanQuery.Builder to, Query query, float weight) {
        FieldQueries.addWeighted(to, query, weight);
    }

    private void addPairs(BooleanQuery.Builder all) {
        List<Word> words = text.words();
        Set<List<String>> done = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            Word first = words.get(i - 1);
            Word second = words.get(i);
            if (done.add(List.of(first.folded(), second.folded()))) {
                boolean carrier = text.carries(first) || text.carries(second);
                float weight = ranking.pairs() * (carrier ? ranking.commonPair() : 1);
                add(all, FieldQueries.pair(IndexField.BODY_PAIRS, first, second), weight);
                add(all, FieldQueries.pair(IndexField.TITLE_PAIRS, first, second), weight * ranking.title());
            }
        }
    }

    private void addGrams(BooleanQuery.Builder all) {
        Set<String> grams = new LinkedHashSet<>();
        if (ranking.grams() > 0) {
            text.words().stream()
                    .filter(word -> !text.carries(word))
                    .forEach(word -> grams.addAll(LetterGrams.of(word)));
        }
        grams.forEach(gram -> add(all, FieldQueries.value(IndexField.BODY_GRAMS, gram), ranking.grams()));
    }
}
