package org.bienban.app.inbox;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words as they are compared in the filter box: lower case, without accents, đ as d. */
final class FoldedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private FoldedWords() {}

    static String fold(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
    }

    static List<String> of(String text) {
        return Stream.of(fold(text).split("[\\s,;]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
