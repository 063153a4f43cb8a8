package org.bienban.app.review.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bienban.app.review.anchoring.BitPattern.Beginning;

/**
 * Looks for a passage in texts by its words and by what stood around it. The weights are those of Hypothesis: words 50,
 * text before 20, text after 20, position 2.
 */
final class FuzzySearch {

    private static final int MOST_CANDIDATES = 12;

    private final Quote quote;
    private final BitPattern forward;
    private final BitPattern backward;

    /** A place where the passage may stand, with how much speaks for it, from 0 to 1. */
    record Candidate(int start, int end, double likeness, double score) {}

    FuzzySearch(Quote quote) {
        this.quote = quote;
        this.forward = new BitPattern(quote.exact());
        this.backward = new BitPattern(reversed(quote.exact()));
    }

    /**
     * The places in a text, best first.
     *
     * @param expected where the passage should stand, negative if nothing is expected
     */
    List<Candidate> in(String text, int expected) {
        List<int[]> spans = exact(text);
        if (spans.isEmpty()) {
            spans = alike(text);
        }
        return spans.stream()
                .map(span -> rated(text, span[0], span[1], expected))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }

    private List<int[]> exact(String text) {
        List<int[]> spans = new ArrayList<>();
        int length = quote.exact().length();
        for (int at = text.indexOf(quote.exact()); at >= 0; at = text.indexOf(quote.exact(), at + 1)) {
            spans.add(new int[] {at, at + length});
        }
        return spans;
    }

    private List<int[]> alike(String text) {
        int most = quote.exact().length() / 2;
        int[] edits = forward.edits(text, 0, text.length(), Beginning.ANYWHERE);
        List<int[]> ends = new ArrayList<>();
        int best = -1;
        for (int end = 1; end < edits.length; end++) {
            boolean near = best >= 0 && end - best <= most;
            if (edits[end] <= most && (!near || edits[end] < edits[best])) {
                if (near) {
                    ends.removeLast();
                }
                ends.add(new int[] {end, edits[end]});
                best = end;
            }
        }
        return ends.stream()
                .sorted(Comparator.comparingInt(end -> end[1]))
                .limit(MOST_CANDIDATES)
                .map(end -> new int[] {beginning(text, end[0]), end[0]})
                .toList();
    }

    /** Where the best match that ends here begins. */
    private int beginning(String text, int end) {
        int from = Math.max(0, end - quote.exact().length() * 2);
        String window = reversed(text.substring(from, end));
        int[] edits = backward.edits(window, 0, window.length(), Beginning.AT_START);
        int best = Math.min(quote.exact().length(), window.length());
        for (int taken = 1; taken < edits.length; taken++) {
            if (edits[taken] < edits[best]) {
                best = taken;
            }
        }
        return end - best;
    }

    private Candidate rated(String text, int start, int end, int expected) {
        double likeness = Likeness.of(quote.exact(), text.substring(start, end));
        double before = around(quote.prefix(), text, start - quote.prefix().length(), start);
        double after = around(quote.suffix(), text, end, end + quote.suffix().length());
        double position = expected < 0 ? 0 : 1 - (double) Math.abs(start - expected) / Math.max(1, text.length());
        return new Candidate(start, end, likeness, (50 * likeness + 20 * before + 20 * after + 2 * position) / 92);
    }

    private static double around(String context, String text, int from, int to) {
        return context.isEmpty()
                ? 1
                : Likeness.of(context, text.substring(Math.max(0, from), Math.min(text.length(), to)));
    }

    private static String reversed(String text) {
        StringBuilder units = new StringBuilder(text.length());
        for (int at = text.length() - 1; at >= 0; at--) {
            units.append(text.charAt(at));
        }
        return units.toString();
    }
}
