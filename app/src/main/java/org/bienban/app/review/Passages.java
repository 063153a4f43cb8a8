package org.bienban.app.review;

import java.text.Normalizer;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.anchoring.Clusters;
import org.bienban.app.review.anchoring.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was selected in a block's text. The positions must fit the words: what does not fit was selected in another
 * version, and a remark in the wrong place is worse than none.
 */
final class Passages {

    private Passages() {}

    /**
     * Returns the passage, null if nothing is selected.
     *
     * @param text the block's text in normal form C
     * @throws RefusedException if the selection is not in the text, cuts a character, or is blank
     */
    static @Nullable Passage find(String text, SelectedText selected) {
        if (selected.isEmpty()) {
            return null;
        }
        String words = Normalizer.normalize(selected.exact().strip().replace("\r\n", "\n"), Normalizer.Form.NFC);
        Integer start = selected.start();
        Integer end = selected.end();
        return start == null || end == null ? quoted(text, words) : positioned(text, start, end, words);
    }

    private static Passage quoted(String text, String words) {
        int start = words.isEmpty() ? -1 : text.indexOf(words);
        if (start < 0) {
            throw refused("review.refusal.passageNotFound");
        }
        return whole(text, start, start + words.length());
    }

    private static Passage positioned(String text, int start, int end, String words) {
        if (start < 0 || end > text.length() || start >= end) {
            throw refused("review.refusal.passageOutsideBlock");
        }
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            throw refused("review.refusal.passageBlank");
        }
        if (!words.isEmpty() && !text.substring(first, last).equals(words)) {
            throw refused("review.refusal.passageNotFound");
        }
        return whole(text, first, last);
    }

    private static Passage whole(String text, int start, int end) {
        Clusters clusters = new Clusters(text);
        if (!clusters.isBoundary(start) || !clusters.isBoundary(end)) {
            throw refused("review.refusal.passageCutsCharacter");
        }
        return Passage.of(Quote.of("", text, start, end));
    }

    private static RefusedException refused(String code) {
        return new RefusedException(Refusal.at("quote", code));
    }
}
