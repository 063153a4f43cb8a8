package org.bienban.search.ask;

import java.util.ArrayList;
import java.util.List;
import org.bienban.search.Fragment;

/** Collects shown text: joins equal neighbours, collapses white space, drops what could turn a line around. */
final class Pieces {
    private final List<Fragment> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean marked;

    void add(String text, boolean mark) {
        if (text.isEmpty()) {
            return;
        }
        if (mark != marked) {
            close();
            marked = mark;
        }
        text.codePoints().forEach(this::append);
    }

    boolean endsMarked() {
        return marked && !open.isEmpty();
    }

    List<Fragment> fragments() {
        close();
        return List.copyOf(done);
    }

    private void append(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (!endsWithBlank()) {
                open.append(' ');
            }
        } else if (!Character.isISOControl(c) && !turnsText(c)) {
            open.appendCodePoint(c);
        }
    }

    private boolean endsWithBlank() {
        if (open.isEmpty()) {
            return !done.isEmpty() && done.getLast().text().endsWith(" ");
        }
        return open.charAt(open.length() - 1) == ' ';
    }

    /** Bidirectional embeddings, overrides and isolates: a hit must not be able to reorder the page around it. */
    private static boolean turnsText(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private void close() {
        if (!open.isEmpty()) {
            done.add(new Fragment(open.toString(), marked));
            open.setLength(0);
        }
    }
}
