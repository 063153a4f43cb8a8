package org.bienban.app.minutes;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How typed text is kept: normal form C, line ends as LF, no trailing blanks. Phones may send form D and CR LF. */
final class Text {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029");
    private static final Pattern BLANKS_AT_LINE_END = Pattern.compile("[ \\t\\u00A0]+(?=\\n|$)");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern BREAKS = Pattern.compile("\\s*\\n\\s*");

    private Text() {}

    /** Text of any number of paragraphs. */
    static String prose(@Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            return "";
        }
        String lines = LINE_END.matcher(typed).replaceAll("\n");
        String clean = CONTROLS.matcher(lines).replaceAll("");
        String trimmed = BLANKS_AT_LINE_END.matcher(clean).replaceAll("").strip();
        return Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    }

    /** Text of one line. */
    static String line(@Nullable String typed) {
        return BREAKS.matcher(prose(typed)).replaceAll(" ");
    }

    /** The stable id of a part; refuses what could not stand in a link or a path. */
    static String id(@Nullable String id) {
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id: " + id);
        }
        return id;
    }

    /** A list, empty if absent. */
    static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }
}
