package org.bienban.search.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienban.search.EntryLanguage;
import org.bienban.search.QueryNote;
import org.bienban.search.text.CommonWords;
import org.bienban.search.text.Word;

/**
 * A query as understood.
 *
 * @param words all words to look for, in order, those of phrases included
 * @param others what some of the words could be called as well
 * @param language the language it is asked in, as far as it can be told
 * @param phrases runs that must stand together
 * @param excluded runs that must not occur; one word or more each
 * @param numbers document numbers typed, in one spelling
 * @param conditions all of which an entry must meet
 * @param blank nothing was typed besides fields: everything that meets the conditions is meant
 * @param notes what was ignored
 */
public record QueryText(
        List<Word> words,
        List<OtherWording> others,
        EntryLanguage language,
        List<List<Word>> phrases,
        List<List<Word>> excluded,
        Set<String> numbers,
        List<Condition> conditions,
        boolean blank,
        List<QueryNote> notes) {
    private static final double SHARE = 0.3;
    private static final int FEW = 50;

    public QueryText {
        words = List.copyOf(words);
        others = List.copyOf(others);
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

    /** What could stand in an entry instead of a word, each a run of words. */
    public List<List<Word>> insteadOf(Word word) {
        return others.stream()
                .filter(other -> other.replaces(word))
                .map(OtherWording::words)
                .toList();
    }

    /** The different words that say what is sought; all words if every one is common. */
    public List<Word> telling() {
        List<Word> telling = distinct(false);
        return telling.isEmpty() ? distinct(true) : telling;
    }

    /** The different words that only carry the question; none if there are no others. */
    public List<Word> carrying() {
        return distinct(false).isEmpty() ? List.of() : distinct(true);
    }

    /** Whether a word only carries the question. */
    public boolean carries(Word word) {
        return CommonWords.of(language()).contains(word, marked());
    }

    /**
     * How many of the {@link #telling} words an entry must have: all of two, two of three to six, at most four of a long
     * question and three where words change their form. Asking for more lost answers on every development collection.
     */
    public int required() {
        int words = telling().size();
        return words <= 2 ? words : Math.clamp((int) Math.ceil(SHARE * words), 2, language == EntryLanguage.VI ? 4 : 3);
    }

    /** Whether so few entries have the words required that those with any of them are to be shown too. */
    public boolean relaxes(long found) {
        return required() > 1 && found < (telling().size() > 2 ? FEW : 1);
    }

    private List<Word> distinct(boolean carrying) {
        Map<String, Word> distinct = new LinkedHashMap<>();
        for (Word word : words) {
            if (carries(word) == carrying) {
                distinct.putIfAbsent(word.exact(), word);
            }
        }
        return List.copyOf(distinct.values());
    }
}
