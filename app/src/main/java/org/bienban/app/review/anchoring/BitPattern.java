package org.bienban.app.review.anchoring;

import java.util.Arrays;

/**
 * A pattern that counts the edits (one unit inserted, removed or replaced) between itself and texts, after Myers, "A
 * fast bit-vector algorithm for approximate string matching", 1999: a column of the table of edits is held as
 * differences in the bits of a few words, so a step costs one operation per 64 units of the pattern.
 */
final class BitPattern {

    /** In what kind of text the pattern is looked for. */
    enum Beginning {
        /** At its beginning: every unit before counts as an edit. */
        AT_START,
        /** Anywhere: what stands before costs nothing. */
        ANYWHERE
    }

    private final int length;
    private final int words;
    private final long last;
    private final int[][] pages = new int[256][];
    private final long[][] masks;

    BitPattern(String pattern) {
        length = pattern.length();
        words = (length + 63) / 64;
        last = 1L << ((length - 1) & 63);
        masks = new long[length + 1][];
        masks[0] = new long[words];
        int known = 0;
        for (int at = 0; at < length; at++) {
            char unit = pattern.charAt(at);
            if (pages[unit >> 8] == null) {
                pages[unit >> 8] = new int[256];
            }
            int[] page = pages[unit >> 8];
            if (page[unit & 255] == 0) {
                page[unit & 255] = ++known;
                masks[known] = new long[words];
            }
            masks[page[unit & 255]][at >> 6] |= 1L << (at & 63);
        }
    }

    int length() {
        return length;
    }

    /** The edits between the pattern and the text up to each position: element {@code i} is for the first i units. */
    int[] edits(String text, int from, int to, Beginning beginning) {
        long[] plus = new long[words];
        Arrays.fill(plus, -1L);
        long[] minus = new long[words];
        int[] edits = new int[to - from + 1];
        edits[0] = length;
        for (int at = from; at < to; at++) {
            int carry = beginning == Beginning.AT_START ? 1 : 0;
            edits[at - from + 1] = edits[at - from] + column(plus, minus, mask(text.charAt(at)), carry);
        }
        return edits;
    }

    private long[] mask(char unit) {
        int[] page = pages[unit >> 8];
        return masks[page == null ? 0 : page[unit & 255]];
    }

    /** Goes on by one unit of text; the carry is the difference above the first row, the answer that of the last. */
    private int column(long[] plus, long[] minus, long[] mask, int above) {
        int carry = above;
        for (int word = 0; word < words; word++) {
            long equal = mask[word];
            long p = plus[word];
            long m = minus[word];
            long vertical = equal | m;
            if (carry < 0) {
                equal |= 1;
            }
            long horizontal = (((equal & p) + p) ^ p) | equal;
            long up = m | ~(horizontal | p);
            long down = p & horizontal;
            long edge = word == words - 1 ? last : Long.MIN_VALUE;
            int out = (up & edge) != 0 ? 1 : (down & edge) != 0 ? -1 : 0;
            up <<= 1;
            down <<= 1;
            if (carry < 0) {
                down |= 1;
            } else if (carry > 0) {
                up |= 1;
            }
            plus[word] = down | ~(vertical | up);
            minus[word] = up & vertical;
            carry = out;
        }
        return carry;
    }
}
