package org.bienban.app.issue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bienban.app.organisation.FoldedText;

/**
 * How alike two statements are: shared pairs of neighbouring words over the pairs of the shorter one, words compared
 * without case and marks. Pairs, because single Vietnamese syllables are shared by almost everything ("đất", "hộ", "cấp").
 */
final class Likeness {

    /** From here on two statements of one cell and one category are taken for the same matter. */
    static final double SAME = 0.5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Likeness() {}

    /** From 0, nothing in common, to 1, the shorter is contained in the longer. */
    static double of(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        if (pairs.isEmpty() || others.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(pairs);
        shared.retainAll(others);
        return (double) shared.size() / Math.min(pairs.size(), others.size());
    }

    /** Pairs of neighbouring words, or the word of a text that has one only. */
    static Set<String> pairs(String text) {
        String[] words = Arrays.stream(BETWEEN_WORDS.split(FoldedText.of(text), -1))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        if (words.length == 1) {
            return Set.of(words[0]);
        }
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.length; i++) {
            pairs.add(words[i - 1] + " " + words[i]);
        }
        return pairs.stream().collect(Collectors.toUnmodifiableSet());
    }
}
