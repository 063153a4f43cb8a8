package org.bienban.app.review;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Where what a person sees as one character begins and ends: letter with its combining marks, surrogate pair. */
final class Clusters {

    private final BreakIterator boundaries = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private final int length;

    Clusters(String text) {
        boundaries.setText(text);
        length = text.length();
    }

    boolean isBoundary(int position) {
        return position == 0
                || position == length
                || (position > 0 && position < length && boundaries.isBoundary(position));
    }

    /** The nearest boundary at or before the position. */
    int floor(int position) {
        int within = Math.clamp(position, 0, length);
        return isBoundary(within) ? within : boundaries.preceding(within);
    }

    /** The nearest boundary at or after the position. */
    int ceiling(int position) {
        int within = Math.clamp(position, 0, length);
        return isBoundary(within) ? within : boundaries.following(within);
    }
}
