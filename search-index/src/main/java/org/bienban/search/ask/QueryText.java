package org.bienban.search.ask;

import java.util.List;
import java.util.Set;
import org.bienban.search.QueryNote;
import org.bienban.search.text.Word;

/**
 * A query as understood.
 *
 * @param words all words to look for, in order, those of phrases included
 * @param phrases runs that must stand together
 * @param excluded runs that must not occur; one word or more each
 * @param numbers document numbers typed, in one spelling
 * @param conditions all of which an entry must meet
 * @param blank nothing was typed besides fields: everything that meets the conditions is meant
 * @param notes what was ignored
 */
public record QueryText(
        List<Word> words,
        List<List<Word>> phrases,
        List<List<Word>> excluded,
        Set<String> numbers,
        List<Condition> conditions,
        boolean blank,
        List<QueryNote> notes) {
    public QueryText {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
        numbers = Set.copyOf(numbers);
        conditions = List.copyOf(conditions);
        notes = List.copyOf(notes);
    }

    /** Whether it asks for nothing that could be found: text without a letter or digit. */
    public boolean hopeless() {
        return !blank && words.isEmpty() && excluded.isEmpty();
    }

    /** Whether any word was typed with marks; if none was, marks were probably left out. */
    public boolean marked() {
        return words.stream().anyMatch(word -> word.forms().marked());
    }

    /**
     * How many of {@code distinct} different words an entry must have: all of two, all but one of five, half of a long
     * question, whose small words say little.
     */
    public static int required(int distinct) {
        if (distinct <= 2) {
            return distinct;
        }
        return distinct <= 5 ? distinct - 1 : (distinct + 1) / 2;
    }
}
