package org.bienban.app.comparison;

import java.util.ArrayList;
import java.util.List;

/** Compares the text of one block paragraph by paragraph. */
final class Paragraphs {

    /** Two paragraphs that share fewer words than this are not the same one, changed, but two. */
    private static final double ALIKE = 0.4;

    private final List<Paragraph> paragraphs = new ArrayList<>();

    private Paragraphs() {}

    static List<Paragraph> between(String before, String after) {
        Paragraphs compared = new Paragraphs();
        for (Sequences.Run<String> run : Sequences.between(split(before), split(after))) {
            if (run.equal()) {
                run.before().forEach(text -> compared.paragraphs.add(Paragraph.same(text)));
            } else {
                compared.pair(run.before(), run.after());
            }
        }
        return compared.paragraphs;
    }

    static List<String> split(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Pairs each new paragraph with the first old one that is like it, in order. */
    private void pair(List<String> before, List<String> after) {
        int next = 0;
        for (String text : after) {
            int found = likeIn(before, next, text);
            if (found < 0) {
                paragraphs.add(Paragraph.added(text));
            } else {
                before.subList(next, found).forEach(gone -> paragraphs.add(Paragraph.removed(gone)));
                paragraphs.add(Paragraph.changed(before.get(found), text));
                next = found + 1;
            }
        }
        before.subList(next, before.size()).forEach(gone -> paragraphs.add(Paragraph.removed(gone)));
    }

    /** Looks a few paragraphs ahead only: farther away it is a move rather than a change. */
    private static int likeIn(List<String> before, int from, String text) {
        for (int i = from; i < Math.min(before.size(), from + 8); i++) {
            if (Likeness.of(before.get(i), text) >= ALIKE) {
                return i;
            }
        }
        return -1;
    }
}
