package org.bienban.app.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.bienban.app.review.anchoring.Clusters;

/**
 * A text cut at the edges of the passages remarked on, so that a page can mark each piece. Passages may overlap, touch
 * or lie inside one another; a piece then belongs to several.
 */
public final class MarkedText {

    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed());

    private MarkedText() {}

    /**
     * A passage to be marked.
     *
     * @param number what the page calls the remark, unique on the page
     * @param start in UTF-16 units
     * @param end in UTF-16 units, after the last
     */
    public record Mark(int number, int start, int end) {}

    /**
     * A piece of the text.
     *
     * @param text never empty
     * @param numbers the passages it belongs to, outermost first; empty for plain text
     * @param begin the passages that begin with it
     * @param end the passages that end with it, innermost first
     */
    public record Piece(String text, List<Integer> numbers, List<Integer> begin, List<Integer> end) {

        /** Copies the lists. */
        public Piece {
            numbers = List.copyOf(numbers);
            begin = List.copyOf(begin);
            end = List.copyOf(end);
        }

        /** Tells whether the piece belongs to a passage. */
        public boolean isMarked() {
            return !numbers.isEmpty();
        }

        /** The innermost passage, the one a reader means by pointing here. */
        public int innermost() {
            return numbers.getLast();
        }
    }

    /**
     * Cuts the text. Pieces put together again give the text unchanged; no cut falls inside a character. A passage that
     * lies outside the text or is empty is left out.
     */
    public static List<Piece> cut(String text, Collection<Mark> marks) {
        Clusters clusters = new Clusters(text);
        List<Mark> whole = marks.stream()
                .map(mark -> new Mark(mark.number(), clusters.floor(mark.start()), clusters.ceiling(mark.end())))
                .filter(mark -> mark.start() < mark.end())
                .sorted(OUTER_FIRST)
                .toList();
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
        whole.forEach(mark -> edges.addAll(List.of(mark.start(), mark.end())));
        List<Piece> pieces = new ArrayList<>();
        for (Integer from = edges.first(), to = edges.higher(from); to != null; from = to, to = edges.higher(to)) {
            pieces.add(piece(text, from, to, whole));
        }
        return pieces;
    }

    private static Piece piece(String text, int from, int to, List<Mark> marks) {
        List<Mark> around = marks.stream()
                .filter(mark -> mark.start() <= from && mark.end() >= to)
                .toList();
        return new Piece(
                text.substring(from, to),
                around.stream().map(Mark::number).toList(),
                around.stream()
                        .filter(mark -> mark.start() == from)
                        .map(Mark::number)
                        .toList(),
                around.reversed().stream()
                        .filter(mark -> mark.end() == to)
                        .map(Mark::number)
                        .toList());
    }
}
