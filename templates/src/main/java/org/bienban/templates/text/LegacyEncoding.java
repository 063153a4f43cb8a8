package org.bienban.templates.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Vietnamese typed for the fonts used before Unicode. Such a file holds other characters than it shows: read as text,
 * {@code Cộng hòa} is {@code Céng hßa} (TCVN3, fonts named {@code .VnTime}) or {@code Coäng hoøa} (VNI).
 */
public enum LegacyEncoding {
    /** Signs and capitals in the middle of words, where no other language has them. */
    TCVN3(Pattern.compile(
            "[a-zA-Z][\u00B5\u00B6\u00B7\u00B8\u00B9\u00A8\u00BE\u00BC\u00BD\u00A9\u00AA\u00AC\u00AD]|[a-z][ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ]"
                    + "|[\u00AE\u00A7][a-zA-Z]|[a-z][«»][a-z]")),
    /** A vowel followed by a second, accented one that carries the tone. */
    VNI(Pattern.compile("[aeouyAEOUYöÖôÔ][øØùÙûÛõÕïÏâÂäÄàÀåÅáÁãÃéÉèÈúÚüÜëËêÊ]|^[ñÑ]\\p{L}|[öÖ][ôÔùÙøØûÛõÕïÏaA]"));

    private static final Pattern WORD_LETTERS = Pattern.compile("\\p{L}");
    /** A letter only Unicode Vietnamese has: proof that the text is not garbled where these are common. */
    private static final Pattern VIETNAMESE = Pattern.compile("[ăắằẳẵặấầẩẫậđếềểễệốồổỗộơớờởỡợưứừửữựỳỵỷỹảạẻẽẹỉịỏọủụ"
            + "ĂẮẰẲẴẶẤẦẨẪẬĐẾỀỂỄỆỐỒỔỖỘƠỚỜỞỠỢƯỨỪỬỮỰỲỴỶỸẢẠẺẼẸỈỊỎỌỦỤ]");

    private static final Pattern WORD = Pattern.compile("[^\\s.,;:()\"/]+");
    /** Vietnamese marks about two words in three; other languages read as garble stay far below this share. */
    private static final double SUSPECT_SHARE = 0.25;

    private static final int FEWEST_WORDS = 4;
    private static final int ENOUGH_CHARACTERS = 20_000;

    private final Pattern signs;

    LegacyEncoding(Pattern signs) {
        this.signs = signs;
    }

    /** The old encoding the text seems to be in; empty for healthy text, of whatever language. */
    public static Optional<LegacyEncoding> suspectedIn(String text) {
        String sample = text.length() > ENOUGH_CHARACTERS ? text.substring(0, ENOUGH_CHARACTERS) : text;
        double tcvn3 = TCVN3.share(sample);
        double vni = VNI.share(sample);
        if (Math.max(tcvn3, vni) < SUSPECT_SHARE) {
            return Optional.empty();
        }
        return Optional.of(tcvn3 > vni ? TCVN3 : VNI);
    }

    private double share(String text) {
        int words = 0;
        int garbled = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String found = word.group();
            words += WORD_LETTERS.matcher(found).find() ? 1 : 0;
            if (signs.matcher(found).find() && !VIETNAMESE.matcher(found).find()) {
                garbled++;
            }
        }
        return words < FEWEST_WORDS ? 0 : (double) garbled / words;
    }
}
