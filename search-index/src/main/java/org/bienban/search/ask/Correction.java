package org.bienban.search.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienban.search.text.EditDistance;
import org.bienban.search.text.TypedKeys;
import org.bienban.search.text.Word;
import org.bienban.search.text.WordForms;
import org.bienban.search.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was meant by words that nothing the asker may see has: keys of a Vietnamese keyboard not put together, else
 * the word spelled most like it, one that stands beside its neighbours first. Suggests nothing the asker could not find.
 */
public final class Correction {
    /** A word is only worth looking for others of this length or more: shorter ones are near to everything. */
    private static final int SHORTEST = 3;

    /** What is longer is no word: comparing it with all others takes seconds. */
    private static final int LONGEST = 40;

    private static final int SHORT = 4;
    private static final int BESIDE_ITS_NEIGHBOUR = 3;

    private final QueryText text;
    private final KnownWords known;

    private Correction(QueryText text, KnownWords known) {
        this.text = text;
        this.known = known;
    }

    /** A spelling that might stand for the word typed; the lower the cost, the better. */
    private record Candidate(String spelling, int cost, long entries) {}

    /** What was typed with the unknown words replaced; null if all are known or nothing is like them. */
    public static @Nullable String of(String typed, QueryText text, KnownWords known) {
        Map<String, String> replaced = new Correction(text, known).replacements();
        return replaced.isEmpty() ? null : replace(Words.normal(typed), replaced);
    }

    private Map<String, String> replacements() {
        Map<String, String> replacements = new HashMap<>();
        List<Word> words = text.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (unknown(word)) {
                Word before = i > 0 ? words.get(i - 1) : null;
                Word after = i + 1 < words.size() ? words.get(i + 1) : null;
                meant(word, before, after).ifPresent(meant -> replacements.put(word.exact(), meant));
            }
        }
        return replacements;
    }

    private boolean unknown(Word word) {
        return word.exact().length() >= SHORTEST
                && word.exact().length() <= LONGEST
                && word.exact().codePoints().anyMatch(Character::isLetter)
                && text.insteadOf(word).isEmpty()
                && !text.carries(word)
                && !known.has(word);
    }

    private Optional<String> meant(Word word, @Nullable Word before, @Nullable Word after) {
        Optional<String> keys = TypedKeys.read(word.exact());
        if (keys.isPresent() && known.having(word(keys.get())) > 0) {
            return keys;
        }
        if (word.exact().codePoints().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int farthest = word.folded().length() <= SHORT ? 1 : KnownWords.FARTHEST;
        List<Word> spellings = spellings(word, farthest);
        known.foresee(spellings, neighbours(spellings, before, after));
        return spellings.stream()
                .map(spelling -> candidate(word, spelling, before, after))
                .filter(candidate -> candidate.entries() > 0)
                .min(Comparator.comparingInt(Candidate::cost)
                        .thenComparing(
                                Comparator.comparingLong(Candidate::entries).reversed())
                        .thenComparing(Candidate::spelling))
                .map(Candidate::spelling);
    }

    /** Whoever types without marks is not asked to choose among them. */
    private List<Word> spellings(Word word, int farthest) {
        return known.near(word).stream()
                .map(spelling -> word(word.forms().marked() ? spelling : unmarked(spelling)))
                .filter(spelling -> distance(word, spelling) <= farthest)
                .toList();
    }

    private static List<List<Word>> neighbours(List<Word> spellings, @Nullable Word before, @Nullable Word after) {
        List<List<Word>> neighbours = new ArrayList<>();
        for (Word spelling : spellings) {
            if (before != null) {
                neighbours.add(List.of(before, spelling));
            }
            if (after != null) {
                neighbours.add(List.of(spelling, after));
            }
        }
        return neighbours;
    }

    private Candidate candidate(Word word, Word meant, @Nullable Word before, @Nullable Word after) {
        boolean beside =
                (before != null && known.together(before, meant)) || (after != null && known.together(meant, after));
        int cost = 2 * distance(word, meant) + (beside ? 0 : BESIDE_ITS_NEIGHBOUR);
        return new Candidate(meant.forms().usual(), cost, known.having(meant));
    }

    private static int distance(Word word, Word spelling) {
        return EditDistance.between(word.forms().usual(), spelling.forms().usual(), KnownWords.FARTHEST);
    }

    private static String unmarked(String spelling) {
        WordForms forms = WordForms.of(spelling);
        return forms.marked() ? forms.folded() : forms.exact();
    }

    private static Word word(String spelling) {
        return new Word(WordForms.of(spelling), 0, 0);
    }

    private static String replace(String typed, Map<String, String> replacements) {
        StringBuilder meant = new StringBuilder();
        int at = 0;
        for (Word word : Words.of(typed)) {
            String replacement = replacements.get(word.exact());
            if (replacement != null) {
                meant.append(typed, at, word.start()).append(replacement);
                at = word.end();
            }
        }
        return meant.append(typed.substring(at)).toString();
    }
}
