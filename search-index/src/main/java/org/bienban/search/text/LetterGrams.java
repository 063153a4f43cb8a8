package org.bienban.search.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs of four letters of Arabic words, ends marked. Broken plurals and joined particles change a word inside or at both
 * ends, where a light stemmer cannot follow; most runs survive (McNamee, Mayfield: "Character N-Gram Tokenization for
 * European Language Text Retrieval", 2004, found the same for other languages rich in forms).
 */
public final class LetterGrams {
    private static final int LENGTH = 4;
    private static final int LONGEST_WORD = 40;

    private LetterGrams() {}

    /** The runs of a word's stem; none for a word in other letters. */
    public static List<String> of(Word word) {
        if (!Arabic.written(word.exact()) || word.folded().length() > LONGEST_WORD) {
            return List.of();
        }
        String ended = '_' + word.folded() + '_';
        List<String> grams = new ArrayList<>();
        for (int i = 0; i == 0 || i + LENGTH <= ended.length(); i++) {
            grams.add(ended.substring(i, Math.min(ended.length(), i + LENGTH)));
        }
        return grams;
    }
}
