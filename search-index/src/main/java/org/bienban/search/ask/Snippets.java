package org.bienban.search.ask;

import java.util.ArrayList;
import java.util.List;
import org.bienban.search.EntryLanguage;
import org.bienban.search.Fragment;
import org.bienban.search.Passage;
import org.bienban.search.text.Words;
import org.jspecify.annotations.Nullable;

/** Chooses what of a document to show for a query, and marks it. */
public final class Snippets {
    private static final int LENGTH = 260;
    /** Text beyond this is not looked at for a snippet: reading more would make one hit slow, not better. */
    private static final int MOST_TEXT = 300_000;

    private final Marks marks;

    public Snippets(Marks marks) {
        this.marks = marks;
    }

    /** The title, what matches marked. */
    public List<Fragment> title(String title, EntryLanguage language) {
        String normal = Words.normal(title);
        MarkedText strict = new MarkedText(normal, marks, language, false);
        return strict.found().isEmpty() ? new MarkedText(normal, marks, language, true).all() : strict.all();
    }

    /** The best stretch of the best passage; the beginning of the text if nothing matches. */
    public Snippet of(List<Passage> passages, EntryLanguage language) {
        Snippet strict = best(passages, language, false);
        if (strict != null) {
            return strict;
        }
        Snippet tolerant = best(passages, language, true);
        return tolerant != null ? tolerant : new Snippet(beginning(passages), "");
    }

    private @Nullable Snippet best(List<Passage> passages, EntryLanguage language, boolean tolerant) {
        Stretch best = null;
        String anchor = "";
        int read = 0;
        for (Passage passage : passages) {
            if (read >= MOST_TEXT) {
                break;
            }
            String text = Words.normal(passage.text());
            text = text.substring(0, Math.min(text.length(), MOST_TEXT - read));
            read += text.length();
            MarkedText marked = new MarkedText(text, marks, language, tolerant);
            MarkedText heading = new MarkedText(Words.normal(passage.heading()), marks, language, tolerant);
            Stretch stretch = Stretch.best(marked, heading, marks, LENGTH);
            if (stretch != null && (best == null || stretch.score() > best.score())) {
                best = stretch;
                anchor = passage.anchorId();
            }
        }
        return best == null ? null : new Snippet(best.pieces(), anchor);
    }

    private static List<Fragment> beginning(List<Passage> passages) {
        StringBuilder start = new StringBuilder();
        for (Passage passage : passages) {
            if (start.length() >= LENGTH) {
                break;
            }
            start.append(passage.text(), 0, Math.min(passage.text().length(), 4 * LENGTH))
                    .append(' ');
        }
        String text = Words.normal(start.toString().strip());
        int end = TextEnds.wordEnd(text, Math.min(LENGTH, text.length()));
        List<Fragment> pieces = new ArrayList<>(1);
        Pieces shown = new Pieces();
        shown.add(text.substring(0, end), false);
        shown.add(end < text.length() ? " …" : "", false);
        pieces.addAll(shown.fragments());
        return pieces;
    }
}
