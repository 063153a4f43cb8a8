package org.bienban.search.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.bienban.search.IndexField;
import org.bienban.search.ask.QueryText;
import org.bienban.search.text.Word;

/** Turns what was typed into a query on the fields, weighted by {@link Ranking}. */
final class TextQuery {
    private static final int LONGEST_NEAR = 6;
    private static final int NEAR_SLOP = 8;

    private final QueryText text;
    private final Ranking ranking;
    private final float exactFactor;

    TextQuery(QueryText text, Ranking ranking) {
        this.text = text;
        this.ranking = ranking;
        this.exactFactor = text.marked() ? 1 : ranking.exactIfUnmarked();
    }

    Query build() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(text.words().isEmpty() ? MatchAllDocsQuery.INSTANCE : wanted(), Occur.MUST);
        text.phrases().forEach(phrase -> all.add(together(phrase), Occur.MUST));
        text.excluded().forEach(phrase -> all.add(unwanted(phrase), Occur.MUST_NOT));
        addPairs(all);
        List<Word> words = text.words();
        if (words.size() > 1 && words.size() <= LONGEST_NEAR) {
            FieldQueries.addWeighted(all, FieldQueries.phrase(IndexField.BODY_LOOSE, words, NEAR_SLOP), ranking.near());
            FieldQueries.addWeighted(
                    all, FieldQueries.phrase(IndexField.TITLE_LOOSE, words, NEAR_SLOP), ranking.near());
        }
        return all.build();
    }

    /** Enough of the words, or one of the document numbers. */
    private Query wanted() {
        Map<String, Word> distinct = new LinkedHashMap<>();
        text.words().forEach(word -> distinct.putIfAbsent(word.exact(), word));
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        distinct.values().forEach(word -> words.add(anywhere(word), Occur.SHOULD));
        words.setMinimumNumberShouldMatch(QueryText.required(distinct.size()));
        if (text.numbers().isEmpty()) {
            return words.build();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(words.build(), Occur.SHOULD);
        for (String number : text.numbers()) {
            FieldQueries.addWeighted(any, FieldQueries.value(IndexField.NUMBER_WHOLE, number), ranking.numberWhole());
            FieldQueries.addWeighted(any, FieldQueries.value(IndexField.REFERENCE, number), ranking.reference());
        }
        return any.build();
    }

    private Query anywhere(Word word) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        add(any, FieldQueries.exact(IndexField.BODY_EXACT, word), exactFactor * ranking.bodyExact());
        add(any, FieldQueries.loose(IndexField.BODY_LOOSE, word), ranking.bodyLoose());
        add(any, FieldQueries.exact(IndexField.TITLE_EXACT, word), exactFactor * ranking.titleExact());
        add(any, FieldQueries.loose(IndexField.TITLE_LOOSE, word), ranking.titleLoose());
        add(any, FieldQueries.loose(IndexField.CONTEXT, word), ranking.context());
        add(any, FieldQueries.loose(IndexField.NUMBER_PART, word), ranking.numberPart());
        return any.build();
    }

    private static void add(BooleanQuery.Builder to, Query query, float weight) {
        FieldQueries.addWeighted(to, query, weight);
    }

    private void addPairs(BooleanQuery.Builder all) {
        List<Word> words = text.words();
        for (int i = 1; i < words.size(); i++) {
            Word first = words.get(i - 1);
            Word second = words.get(i);
            add(all, FieldQueries.pair(IndexField.BODY_PAIRS, first, second), ranking.bodyPairs());
            add(all, FieldQueries.pair(IndexField.TITLE_PAIRS, first, second), ranking.titlePairs());
        }
    }

    private static Query together(List<Word> phrase) {
        return new BooleanQuery.Builder()
                .add(FieldQueries.phrase(IndexField.BODY_LOOSE, phrase, 0), Occur.SHOULD)
                .add(FieldQueries.phrase(IndexField.TITLE_LOOSE, phrase, 0), Occur.SHOULD)
                .add(FieldQueries.phrase(IndexField.CONTEXT, phrase, 0), Occur.SHOULD)
                .build();
    }

    /** One word typed with marks excludes that word only; anything else excludes all its forms. */
    private static Query unwanted(List<Word> phrase) {
        if (phrase.size() > 1 || !phrase.getFirst().forms().marked()) {
            return together(phrase);
        }
        return new BooleanQuery.Builder()
                .add(FieldQueries.exact(IndexField.BODY_EXACT, phrase.getFirst()), Occur.SHOULD)
                .add(FieldQueries.exact(IndexField.TITLE_EXACT, phrase.getFirst()), Occur.SHOULD)
                .build();
    }
}
