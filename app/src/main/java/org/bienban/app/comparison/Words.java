package org.bienban.app.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words, blanks and single signs: never inside a letter with its marks. */
final class Words {

    private static final Pattern PARTS = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]\\p{M}*");

    private Words() {}

    /** All parts; joined again they give the text. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PARTS.matcher(text);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }

    /** The parts that are words. */
    static List<String> of(String text) {
        return parts(text).stream().filter(Words::isWord).toList();
    }

    /** How many words there are, by blanks. */
    static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    private static boolean isWord(String part) {
        return Character.isLetterOrDigit(part.codePointAt(0));
    }
}
