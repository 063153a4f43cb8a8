package org.bienban.search.text;

import java.util.regex.Pattern;

/** Numbers within text. */
final class Numerals {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");

    private Numerals() {}

    /** {@code 1.840} and {@code 1,840} are {@code 1840}; anything else stays. */
    static String withoutGrouping(String word) {
        if (word.isEmpty() || !isDigit(word.charAt(0)) || !GROUPED.matcher(word).matches()) {
            return word;
        }
        return word.replace(".", "").replace(",", "");
    }

    /** Every script's decimal digits as 0-9, so that Arabic-Indic and full-width numbers are found. */
    static int plainDigit(int codePoint) {
        return Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER
                ? '0' + Character.digit(codePoint, 10)
                : codePoint;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
