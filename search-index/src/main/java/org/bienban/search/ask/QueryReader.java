package org.bienban.search.ask;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bienban.search.QueryNote;
import org.bienban.search.text.DocumentNumbers;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/**
 * Reads what was typed: words, {@code "a phrase"}, {@code -without}, {@code -"without this"}. There is no wrong query;
 * what cannot be understood is taken as words or left out, and a note says so.
 */
public final class QueryReader {
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_WORDS = 48;
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final List<List<Word>> phrases = new ArrayList<>();
    private final List<List<Word>> excluded = new ArrayList<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final Set<QueryNote> notes = EnumSet.noneOf(QueryNote.class);

    private QueryReader(String text) {
        this.text = text;
    }

    /** Understands a query; never fails. */
    public static QueryText read(String typed) {
        String text = typed;
        boolean cut = text.length() > LONGEST_TEXT;
        if (cut) {
            text = text.substring(0, LONGEST_TEXT);
        }
        QueryReader reader = new QueryReader(Words.normal(text));
        if (cut) {
            reader.notes.add(QueryNote.CUT_SHORT);
        }
        reader.readAll();
        return reader.understood();
    }

    private void readAll() {
        int at = 0;
        while (at < text.length()) {
            boolean without = startsExclusion(at);
            int from = without ? at + 1 : at;
            if (quote(from)) {
                at = readQuoted(from, without);
            } else {
                int end = endOfRun(from, without);
                take(text.substring(from, end), without, false);
                at = end;
            }
        }
    }

    private int readQuoted(int quoteAt, boolean without) {
        int close = quoteAt + 1;
        while (close < text.length() && !quote(close)) {
            close++;
        }
        if (close == text.length()) {
            notes.add(QueryNote.UNBALANCED_QUOTE);
            take(text.substring(quoteAt + 1), without, false);
            return close;
        }
        take(text.substring(quoteAt + 1, close), without, true);
        return close + 1;
    }

    /** Plain words go on to the next exclusion or quotation mark; an exclusion is one run without blanks. */
    private int endOfRun(int from, boolean without) {
        int end = from;
        while (end < text.length() && !quote(end)) {
            boolean over = without ? blankAt(end) : end > from && startsExclusion(end);
            if (over) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean startsExclusion(int at) {
        return text.charAt(at) == '-'
                && (at == 0 || blankAt(at - 1))
                && at + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(at + 1)) || quote(at + 1));
    }

    private void take(String piece, boolean without, boolean together) {
        List<Word> found = Words.of(piece);
        if (found.isEmpty()) {
            return;
        }
        if (without) {
            excluded.add(List.copyOf(found));
            return;
        }
        numbers.addAll(DocumentNumbers.citedIn(piece));
        int room = MOST_WORDS - words.size();
        if (found.size() > room) {
            notes.add(QueryNote.CUT_SHORT);
            found = found.subList(0, room);
        }
        words.addAll(found);
        if (together && found.size() > 1) {
            phrases.add(List.copyOf(found));
        }
    }

    private QueryText understood() {
        boolean blank = text.isBlank();
        if (!blank && words.isEmpty() && excluded.isEmpty()) {
            notes.add(QueryNote.NO_WORDS);
        }
        return new QueryText(words, phrases, excluded, numbers, blank, List.copyOf(notes));
    }

    private boolean quote(int at) {
        return at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    private boolean blankAt(int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }
}
