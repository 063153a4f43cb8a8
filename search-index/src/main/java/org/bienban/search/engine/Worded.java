package org.bienban.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.bienban.search.IndexField;
import org.bienban.search.ask.Completions;
import org.bienban.search.ask.QueryText;
import org.bienban.search.ask.WordPairs;
import org.bienban.search.text.Word;

/** What the words of a query find, whoever may see it; nothing about the order. */
public final class Worded {
    private Worded() {}

    /** So many of the telling words; there must be some. */
    public static Clause words(QueryText text, int required) {
        return new Clause.Any(each(text), required);
    }

    /** Each of the telling words, in whatever wording. */
    public static List<Clause> each(QueryText text) {
        return text.telling().stream().map(word -> saidAnyWay(text, word)).toList();
    }

    /** One of the document numbers typed; there must be some. */
    public static Clause numbers(QueryText text) {
        List<Clause> numbers = new ArrayList<>();
        for (String number : text.numbers()) {
            numbers.add(new Clause.Value(IndexField.NUMBER_WHOLE, number));
            numbers.add(new Clause.Value(IndexField.REFERENCE, number));
        }
        return Clause.any(numbers);
    }

    /** Texts that share enough pairs; there must be some. */
    public static Clause alike(WordPairs pairs) {
        return new Clause.Any(
                pairs.pairs().stream()
                        .map(pair -> Clauses.pair(IndexField.BODY_PAIRS, pair.getFirst(), pair.getLast()))
                        .toList(),
                pairs.required());
    }

    /** What entries must have to be worth reading for how something typed goes on; there must be some. */
    public static List<Clause> goingOn(Completions completions) {
        List<Clause> met = new ArrayList<>();
        completions.elsewhere().forEach(word -> met.add(Clauses.anywhere(word)));
        if (!completions.before().isEmpty()) {
            met.add(Clauses.together(completions.before()));
        }
        if (!completions.beginning().isEmpty()) {
            met.add(beginning(completions.beginning()));
        }
        return met;
    }

    /**
     * A word that begins so. Entries in English have the stem as their loose word, which may be shorter than what was
     * typed of it.
     */
    private static Clause beginning(String folded) {
        return Clause.any(
                new Clause.Beginning(IndexField.BODY_LOOSE, folded),
                new Clause.Beginning(IndexField.CONTEXT, folded),
                new Clause.Beginning(IndexField.BODY_EXACT, folded));
    }

    private static Clause saidAnyWay(QueryText text, Word word) {
        Clause itself = Clauses.anywhere(word);
        List<List<Word>> others = text.insteadOf(word);
        if (others.isEmpty()) {
            return itself;
        }
        List<Clause> any = new ArrayList<>(List.of(itself));
        others.forEach(other -> any.add(Clauses.together(other)));
        return Clause.any(any);
    }
}
