package org.bienban.search.lucene;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.bienban.search.IndexField;
import org.bienban.search.ask.QueryText;
import org.bienban.search.text.LetterGrams;
import org.bienban.search.text.Word;

/** Turns what was typed into a query on the fields, weighted by {@link Ranking}. */
final class TextQuery {
    private final QueryText text;
    private final Ranking ranking;
    private final int required;
    private final boolean marked;

    /** Wants {@code required} of the words that tell what is sought. */
    TextQuery(QueryText text, Ranking ranking, int required) {
        this.text = text;
        this.ranking = ranking;
        this.required = required;
        this.marked = text.marked();
    }

    Query build() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(text.words().isEmpty() ? MatchAllDocsQuery.INSTANCE : wanted(), Occur.MUST);
        text.phrases().forEach(phrase -> all.add(together(phrase), Occur.MUST));
        text.excluded().forEach(phrase -> all.add(unwanted(phrase), Occur.MUST_NOT));
        text.carrying().forEach(word -> all.add(anywhere(word), Occur.SHOULD));
        addPairs(all);
        addGrams(all);
        return all.build();
    }

    /** Enough of the words, or one of the document numbers. */
    private Query wanted() {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        text.telling().forEach(word -> words.add(anywhere(word), Occur.SHOULD));
        words.setMinimumNumberShouldMatch(required);
        if (text.numbers().isEmpty()) {
            return words.build();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(words.build(), Occur.SHOULD);
        for (String number : text.numbers()) {
            add(any, FieldQueries.value(IndexField.NUMBER_WHOLE, number), ranking.numberWhole());
            add(any, FieldQueries.value(IndexField.REFERENCE, number), ranking.reference());
        }
        return any.build();
    }

    private Query anywhere(Word word) {
        float factor = text.carries(word) ? ranking.commonWord() : 1;
        float exact = factor * ranking.exact() * (marked ? 1 : ranking.exactIfUnmarked());
        float loose = factor * ranking.loose();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        add(any, FieldQueries.exact(IndexField.BODY_EXACT, word), exact);
        add(any, FieldQueries.loose(IndexField.BODY_LOOSE, word), loose);
        add(any, FieldQueries.exact(IndexField.TITLE_EXACT, word), exact * ranking.title());
        add(any, FieldQueries.loose(IndexField.TITLE_LOOSE, word), loose * ranking.title());
        add(any, FieldQueries.loose(IndexField.CONTEXT, word), factor * ranking.context());
        add(any, FieldQueries.loose(IndexField.NUMBER_PART, word), factor * ranking.numberPart());
        return any.build();
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
