package org.bienban.search.text;

import java.util.List;
import java.util.stream.Collectors;

/** The words of a text by their place; beyond either end there are empty ones. */
final class TypedWords {
    private final String text;
    private final List<Word> words;

    /** The words of a text already {@link Words#normal(String) normal}. */
    TypedWords(String normalText) {
        this.text = normalText;
        this.words = Words.of(normalText);
    }

    int size() {
        return words.size();
    }

    String exact(int i) {
        return i >= 0 && i < words.size() ? words.get(i).exact() : "";
    }

    String folded(int i) {
        return i >= 0 && i < words.size() ? words.get(i).folded() : "";
    }

    /** The number a word is, of at most so many digits; -1 if it is none. */
    int number(int i, int digits) {
        return number(exact(i), digits);
    }

    static int number(String word, int digits) {
        if (word.isEmpty() || word.length() > digits) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    /** The number of {@code 5th} and the like; -1 if it is none. */
    int ordinal(int i) {
        String word = exact(i);
        boolean ordinal = word.length() > 2
                && (word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th"));
        return ordinal ? number(word.substring(0, word.length() - 2), 2) : -1;
    }

    /** Whether a word and the next have one of these characters and nothing else between them. */
    boolean joined(int i, String joins) {
        if (i < 0 || i + 1 >= words.size()) {
            return false;
        }
        int gap = words.get(i).end();
        return words.get(i + 1).start() == gap + 1 && joins.indexOf(text.charAt(gap)) >= 0;
    }

    /** How a run of words is looked up: their exact forms with blanks between. */
    static String key(String wording) {
        return Words.of(Words.normal(wording)).stream().map(Word::exact).collect(Collectors.joining(" "));
    }
}
