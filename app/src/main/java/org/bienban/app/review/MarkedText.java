package org.bienban.app.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bienban.app.review.anchoring.Clusters;
import org.jspecify.annotations.Nullable;

/**
 * A text cut at the edges of the passages remarked on, so that a page can mark each piece. Passages may overlap, touch
 * or lie inside one another; a piece then belongs to several.
 */
public final class MarkedText {

    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed())
            .thenComparingInt(Mark::number);

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
     * @param innermost the innermost passage it belongs to, the one a reader means by pointing here; null for plain text
     * @param begin the passages that begin with it, outermost first
     * @param end the passages that end with it, innermost first
     */
    public record Piece(String text, @Nullable Integer innermost, List<Integer> begin, List<Integer> end) {

        /** Copies the lists. */
        public Piece {
            begin = List.copyOf(begin);
            end = List.copyOf(end);
        }
    }

    /**
     * Cuts the text. Pieces put together again give the text unchanged; no cut falls inside a character. A passage that
     * lies outside the text or is empty is left out.
     */
    public static List<Piece> cut(String text, Collection<Mark> marks) {
        Clusters clusters = new Clusters(text);
        TreeMap<Integer, List<Mark>> begins = new TreeMap<>();
        TreeMap<Integer, List<Mark>> ends = new TreeMap<>();
        marks.stream()
                .map(mark -> new Mark(mark.number(), clusters.floor(mark.start()), clusters.ceiling(mark.end())))
                .filter(mark -> mark.start() < mark.end())
                .sorted(OUTER_FIRST)
                .forEach(mark -> {
                    begins.computeIfAbsent(mark.start(), at -> new ArrayList<>())
                            .add(mark);
                    ends.computeIfAbsent(mark.end(), at -> new ArrayList<>()).add(mark);
                });
        return pieces(text, begins, ends);
    }

    private static List<Piece> pieces(String text, Map<Integer, List<Mark>> begins, Map<Integer, List<Mark>> ends) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
        edges.addAll(begins.keySet());
        edges.addAll(ends.keySet());
        TreeSet<Mark> around = new TreeSet<>(OUTER_FIRST);
        List<Piece> pieces = new ArrayList<>();
        for (Integer from = edges.first(), to = edges.higher(from); to != null; from = to, to = edges.higher(to)) {
            List<Mark> begin = begins.getOrDefault(from, List.of());
            List<Mark> end = ends.getOrDefault(to, List.of());
            around.addAll(begin);
            pieces.add(new Piece(
                    text.substring(from, to),
                    around.isEmpty() ? null : around.last().number(),
                    numbers(begin),
                    numbers(end.reversed())));
            end.forEach(around::remove);
        }
        return pieces;
    }

    private static List<Integer> numbers(List<Mark> marks) {
        return marks.stream().map(Mark::number).toList();
    }
}
