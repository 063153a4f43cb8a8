package org.bienban.app.review.anchoring;

import org.bienban.app.review.anchoring.BitPattern.Beginning;

/** How alike two texts are, from 0 to 1: the share of units that need no edit. */
final class Likeness {

    private Likeness() {}

    static double of(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        if (longest == 0 || one.equals(other)) {
            return 1;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int[] edits = new BitPattern(one).edits(other, 0, other.length(), Beginning.AT_START);
        return 1 - (double) edits[other.length()] / longest;
    }
}
