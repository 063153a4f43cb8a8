package org.bienban.app.issue.web;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** Typed text as it is kept on a sheet: normal form C, no control characters, LF as the end of a line. */
final class SheetText {

    private static final int LONGEST = 4000;
    private static final int LONGEST_LINE = 300;
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SheetText() {}

    static String prose(@Nullable String typed, String field) {
        String text = clean(typed);
        if (text.length() > LONGEST) {
            throw new RefusedException(Refusal.at(field, "issue.refusal.long", LONGEST));
        }
        return text;
    }

    static String line(@Nullable String typed) {
        String text = BLANKS.matcher(clean(typed)).replaceAll(" ");
        return text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
    }

    private static String clean(@Nullable String typed) {
        String text = typed == null ? "" : LINE_END.matcher(typed).replaceAll("\n");
        return Normalizer.normalize(CONTROLS.matcher(text).replaceAll("").strip(), Normalizer.Form.NFC);
    }
}
