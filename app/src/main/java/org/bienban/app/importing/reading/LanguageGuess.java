package org.bienban.app.importing.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells Vietnamese, Arabic and English apart. The three differ so much in script and letters that counting is
 * enough: Arabic by its letters; Vietnamese by letters no English text has, or, typed without tone marks, by its
 * most frequent syllables.
 */
final class LanguageGuess {

    private static final int SAMPLE = 20_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final String VIETNAMESE_LETTERS = "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";
    private static final Set<String> UNMARKED_SYLLABLES = Set.of(
            "cua", "va", "cac", "nhung", "duoc", "trong", "khong", "nguoi", "phuong", "dong", "chi", "bo", "ngay");
    private static final Set<String> ENGLISH_WORDS =
            Set.of("the", "of", "and", "to", "in", "is", "that", "for", "on", "with", "was", "be", "as", "are");

    private LanguageGuess() {}

    static String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
        long letters = sample.codePoints().filter(Character::isLetter).count();
        long arabic = sample.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .count();
        if (arabic * 3 > letters && arabic > 0) {
            return "ar";
        }
        long vietnamese = sample.codePoints()
                .filter(c -> VIETNAMESE_LETTERS.indexOf(c) >= 0)
                .count();
        if (vietnamese * 12 > letters && vietnamese > 0) {
            return "vi";
        }
        return count(sample, UNMARKED_SYLLABLES) > count(sample, ENGLISH_WORDS) ? "vi" : "en";
    }

    private static long count(String sample, Set<String> words) {
        return WORD.matcher(sample)
                .results()
                .filter(word -> words.contains(word.group()))
                .count();
    }
}
