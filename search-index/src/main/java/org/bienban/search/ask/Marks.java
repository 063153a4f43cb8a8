package org.bienban.search.ask;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.bienban.search.EntryLanguage;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/**
 * Tells which words of a text are what a query asked for. A word typed without marks matches every marked form of it; a
 * word typed with marks matches itself and its form without marks, but another marked form only if asked to be
 * tolerant: whoever types {@code đất} does not want {@code đạt} marked.
 */
public final class Marks {
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Set<String>> byLoose = new HashMap<>();
    private final Set<String> neighbours = new HashSet<>();
    private final Set<String> typedUnmarked = new HashSet<>();

    /** Marks for a query; {@code rarity} says how much finding a word tells (any positive scale). */
    public Marks(QueryText query, ToDoubleFunction<Word> rarity) {
        take(query.words(), rarity);
        query.others().forEach(other -> take(other.words(), rarity));
    }

    private void take(List<Word> words, ToDoubleFunction<Word> rarity) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            weights.computeIfAbsent(word.exact(), unused -> rarity.applyAsDouble(word));
            for (String loose : Words.loose(word, EntryLanguage.UNDETERMINED)) {
                byLoose.computeIfAbsent(loose, unused -> new HashSet<>()).add(word.exact());
            }
            if (!word.forms().marked()) {
                typedUnmarked.add(word.exact());
            }
            if (i > 0) {
                neighbours.add(words.get(i - 1).exact() + ' ' + word.exact());
            }
        }
    }

    /** Whether two words typed stood side by side in the query. */
    boolean neighbours(String first, String second) {
        return neighbours.contains(first + ' ' + second);
    }

    /** How much a word typed tells. */
    double weight(String typed) {
        return weights.getOrDefault(typed, 0.0);
    }

    /** The word typed that this word of a text answers; empty if none. */
    String typedFor(Word word, EntryLanguage language, boolean tolerant) {
        if (weights.containsKey(word.exact())) {
            return word.exact();
        }
        for (String loose : Words.loose(word, language)) {
            for (String typed : byLoose.getOrDefault(loose, Set.of())) {
                if (tolerant || typedUnmarked.contains(typed) || !word.forms().marked()) {
                    return typed;
                }
            }
        }
        return "";
    }
}
