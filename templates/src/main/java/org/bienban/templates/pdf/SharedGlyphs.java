package org.bienban.templates.pdf;

import java.util.regex.Pattern;

/**
 * Arabic letters taken back from their Persian and Kurdish twins. Fonts draw both with one glyph, and PDF files then often
 * name the twin; searching for the Arabic word would not find it.
 */
final class SharedGlyphs {
    /** Letters that only Persian, Urdu or Kurdish text has: there the twins are meant. */
    private static final Pattern NOT_ARABIC = Pattern.compile("[\\u067E\\u0686\\u0698\\u06AF\\u06D2]");

    private static final Pattern INNER_YEH =
            Pattern.compile("\\u06CC(?=[\\u064B-\\u0652]*[\\u0621-\\u064A\\u06A9\\u06CC\\u06D5])");

    private SharedGlyphs() {}

    static String toArabic(String text) {
        if (NOT_ARABIC.matcher(text).find()) {
            return text;
        }
        return INNER_YEH
                .matcher(text)
                .replaceAll("\u064A")
                .replace('\u06CC', '\u0649')
                .replace('\u06A9', '\u0643')
                .replace('\u06D5', '\u0647');
    }
}
