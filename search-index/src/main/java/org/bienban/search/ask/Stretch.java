package org.bienban.search.ask;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienban.search.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one passage and how well it answers: each different word once by its rarity, a part of that again for
 * words standing side by side as typed, a little for repetitions.
 */
record Stretch(MarkedText text, int first, int last, double score, int length) {
    private static final double SIDE_BY_SIDE = 0.6;
    private static final double REPEATED = 0.05;
    private static final double IN_HEADING = 0.5;

    /** The best stretch; null if nothing in text or heading matches. */
    static @Nullable Stretch best(MarkedText text, MarkedText heading, Marks marks, int length) {
        double base = IN_HEADING * value(heading.found(), 0, heading.found().size() - 1, marks);
        List<MarkedText.Found> found = text.found();
        if (found.isEmpty()) {
            return heading.found().isEmpty() ? null : new Stretch(text, 0, -1, base, length);
        }
        Stretch best = null;
        int last = 0;
        for (int first = 0; first < found.size(); first++) {
            last = Math.max(last, first);
            while (last + 1 < found.size()
                    && found.get(last + 1).end() - found.get(first).start() <= length) {
                last++;
            }
            double score = base + value(found, first, last, marks);
            if (best == null || score > best.score()) {
                best = new Stretch(text, first, last, score, length);
            }
        }
        return best;
    }

    private static double value(List<MarkedText.Found> found, int first, int last, Marks marks) {
        Set<String> seen = new HashSet<>();
        double value = 0;
        for (int i = first; i <= last; i++) {
            MarkedText.Found word = found.get(i);
            double weight = marks.weight(word.typed());
            value += seen.add(word.typed()) ? weight : REPEATED * weight;
            if (i > first && word.wordIndex() == found.get(i - 1).wordIndex() + 1) {
                String pair = found.get(i - 1).typed() + ' ' + word.typed();
                boolean asTyped = marks.neighbours(found.get(i - 1).typed(), word.typed());
                value += asTyped && seen.add(pair) ? SIDE_BY_SIDE * weight : 0;
            }
        }
        return value;
    }

    /** What to show: the words found with as much around them as fits, cut between words. */
    List<Fragment> pieces() {
        String all = text.text();
        int from = last < first ? 0 : text.found().get(first).start();
        int to = last < first ? 0 : text.found().get(last).end();
        int spare = Math.max(0, length - (to - from));
        int start = Math.min(from, TextEnds.wordStart(all, Math.max(0, from - spare / 3)));
        int wanted = Math.min(all.length(), start + Math.max(length, to - start));
        int end = Math.max(to, TextEnds.wordEnd(all, wanted));
        Pieces shown = new Pieces();
        shown.add(start > 0 ? "… " : "", false);
        for (Fragment piece : text.between(start, end)) {
            shown.add(piece.text(), piece.marked());
        }
        shown.add(end < all.length() ? " …" : "", false);
        return shown.fragments();
    }
}
