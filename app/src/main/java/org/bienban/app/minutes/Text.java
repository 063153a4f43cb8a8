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

    private static final char DELETE = '\u007f';
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private Text() {}

    /** Text of any number of paragraphs. */
    static String prose(@Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            return "";
        }
        return isKept(typed) ? Normalizer.normalize(typed, Normalizer.Form.NFC) : cleaned(typed);
    }

    private static String cleaned(String typed) {
        String lines = LINE_END.matcher(typed).replaceAll("\n");
        String clean = CONTROLS.matcher(lines).replaceAll("");
        String trimmed = BLANKS_AT_LINE_END.matcher(clean).replaceAll("").strip();
        return Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    }

    /**
     * Whether only the normal form may be left to mend. So it is with whatever was stored: long minutes are read again and
     * again, and looking for what to clean took longer than all the rest of reading them.
     */
    private static boolean isKept(String typed) {
        if (Character.isWhitespace(typed.charAt(0)) || isBlank(typed.charAt(typed.length() - 1))) {
            return false;
        }
        for (int i = 0; i < typed.length(); i++) {
            char here = typed.charAt(i);
            boolean odd = here < ' ' ? here != '\n' || isSpace(typed.charAt(i - 1)) : here >= DELETE && isOdd(here);
            if (odd) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char end) {
        return Character.isWhitespace(end) || end == NO_BREAK_SPACE;
    }

    private static boolean isSpace(char here) {
        return here == ' ' || here == NO_BREAK_SPACE;
    }

    private static boolean isOdd(char here) {
        return Character.isISOControl(here) || here == LINE_SEPARATOR || here == PARAGRAPH_SEPARATOR;
    }

    /** Text of one line. */
    static String line(@Nullable String typed) {
        String prose = prose(typed);
        return prose.indexOf('\n') < 0 ? prose : BREAKS.matcher(prose).replaceAll(" ");
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
