package org.bienban.app.review.anchoring;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Where what a person sees as one character begins and ends: letter with its combining marks, surrogate pair. */
public final class Clusters {

    private final BreakIterator boundaries = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private final int length;

    /** Of a text. */
    public Clusters(String text) {
        boundaries.setText(text);
        length = text.length();
    }

    /** Tells whether the text may be cut here. */
    public boolean isBoundary(int position) {
        return position == 0
                || position == length
                || (position > 0 && position < length && boundaries.isBoundary(position));
    }

    /** The nearest boundary at or before the position. */
    public int floor(int position) {
        int within = Math.clamp(position, 0, length);
        return isBoundary(within) ? within : boundaries.preceding(within);
    }

    /** The nearest boundary at or after the position. */
    public int ceiling(int position) {
        int within = Math.clamp(position, 0, length);
        return isBoundary(within) ? within : boundaries.following(within);
    }
}
