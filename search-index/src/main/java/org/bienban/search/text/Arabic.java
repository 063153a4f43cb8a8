package org.bienban.search.text;

import java.util.List;

/**
 * Arabic words: letters unified (alef forms, tatweel, vowel marks), then light stemming, which takes off the article,
 * joined particles and the commonest endings and leaves the root's vowels alone (Larkey, Ballesteros, Connell: "Light
 * stemming for Arabic information retrieval", 2007).
 */
final class Arabic {
    private static final List<String> PREFIXES = List.of("وال", "بال", "كال", "فال", "ال", "لل");
    private static final List<String> SUFFIXES = List.of("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي");
    private static final String AND = "و";
    private static final int SHORTEST = 2;

    private Arabic() {}

    /** Whether the word has an Arabic letter. */
    static boolean written(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '\u0620' && c <= '\u06FF' && Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    /** Letters typed interchangeably become one. Presentation forms must have been resolved before (NFKC). */
    static String normalise(String plain) {
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\u0640') {
                letters.append(unified(c));
            }
        }
        return letters.toString();
    }

    static String stem(String normal) {
        String word = normal;
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST) {
                word = word.substring(prefix.length());
                break;
            }
        }
        // "And" is taken off only where enough is left: many roots begin with this letter.
        if (word.length() == normal.length() && word.startsWith(AND) && word.length() > SHORTEST + 1) {
            word = word.substring(1);
        }
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix) && word.length() - suffix.length() >= SHORTEST) {
                word = word.substring(0, word.length() - suffix.length());
            }
        }
        return word;
    }

    private static char unified(char c) {
        return switch (c) {
            // Alef with hamza, madda or wasla; the final forms ya/alef maqsura and ha/ta marbuta; Persian kaf and ya.
            case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627';
            case '\u0649', '\u06CC' -> '\u064A';
            case '\u0629' -> '\u0647';
            case '\u06A9' -> '\u0643';
            default -> c;
        };
    }
}
