package org.bienban.search.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.search.QueryField;
import org.bienban.search.QueryNote;

/** Takes a query apart, from left to right, each character looked at a fixed number of times. */
final class QueryParts {
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";
    private static final String COLONS = ":\uFF1A";
    private static final int LONGEST_NAME = 20;

    private final String text;
    private final Notes notes;
    private final List<QueryPart> parts = new ArrayList<>();

    private QueryParts(String text, Notes notes) {
        this.text = text;
        this.notes = notes;
    }

    static List<QueryPart> of(String normalText, Notes notes) {
        QueryParts taken = new QueryParts(normalText, notes);
        int at = 0;
        while (at < normalText.length()) {
            at = taken.next(at);
        }
        return taken.parts;
    }

    private int next(int at) {
        boolean without = startsExclusion(at);
        int from = without ? at + 1 : at;
        int colon = colonOfName(from);
        if (colon > 0) {
            Optional<QueryField> field = QueryField.named(text.substring(from, colon));
            if (field.isPresent()) {
                return named(field.get(), at, colon, without);
            }
            notes.add(QueryNote.Kind.UNKNOWN_FIELD, text.substring(from, colon + 1));
            from = colon + 1;
        }
        return quote(from) ? quoted(from, without) : plain(from, without);
    }

    private int quoted(int quoteAt, boolean without) {
        int close = closing(quoteAt);
        String inside = text.substring(quoteAt + 1, close);
        boolean whole = close < text.length();
        parts.add(whole ? new QueryPart.Quoted(inside, without) : new QueryPart.Plain(inside, without));
        return Math.min(text.length(), close + 1);
    }

    private int plain(int from, boolean without) {
        int end = endOfRun(from, without);
        parts.add(new QueryPart.Plain(text.substring(from, end), without));
        return end;
    }

    private int named(QueryField field, int at, int colon, boolean without) {
        boolean quoted = quote(colon + 1);
        int from = quoted ? colon + 2 : colon + 1;
        int to = quoted ? closing(colon + 1) : blankAfter(from);
        int end = quoted ? Math.min(text.length(), to + 1) : to;
        parts.add(new QueryPart.Named(field, text.substring(from, to), quoted, text.substring(at, end), without));
        return end;
    }

    /** Where the quotation mark is closed; the end, with a note, if it is not. */
    private int closing(int quoteAt) {
        int close = quoteAt + 1;
        while (close < text.length() && !quote(close)) {
            close++;
        }
        if (close == text.length()) {
            notes.add(QueryNote.Kind.UNBALANCED_QUOTE, text.substring(quoteAt));
        }
        return close;
    }

    /** Plain words go on to the next exclusion, field or quotation mark; an exclusion is one run without blanks. */
    private int endOfRun(int from, boolean without) {
        int end = from + 1;
        while (end < text.length() && !quote(end)) {
            boolean over = without ? blankAt(end) : blankAt(end - 1) && (startsExclusion(end) || colonOfName(end) > 0);
            if (over) {
                break;
            }
            end++;
        }
        return Math.min(end, text.length());
    }

    private boolean startsExclusion(int at) {
        return text.charAt(at) == '-'
                && (at == 0 || blankAt(at - 1))
                && at + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(at + 1)) || quote(at + 1));
    }

    /** Where the colon of a field name beginning here stands; 0 if there is none. */
    private int colonOfName(int from) {
        int at = from;
        while (at < text.length() && at - from <= LONGEST_NAME && inName(text.charAt(at))) {
            at++;
        }
        boolean colon = at > from && at < text.length() && COLONS.indexOf(text.charAt(at)) >= 0;
        return colon ? at : 0;
    }

    private static boolean inName(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private int blankAfter(int from) {
        int at = from;
        while (!blankAt(at)) {
            at++;
        }
        return at;
    }

    private boolean quote(int at) {
        return at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    private boolean blankAt(int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }
}
