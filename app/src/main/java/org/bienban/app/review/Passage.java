package org.bienban.app.review;

import org.bienban.app.review.anchoring.Quote;

/**
 * A part of a block's text, kept with its surroundings so that it can be found again in a later version.
 *
 * @param start first position, in UTF-16 units of the block's text
 * @param end position after the last, in UTF-16 units
 * @param exact the text from start to end
 * @param prefix up to 32 units before it, never cutting a character
 * @param suffix up to 32 units after it, never cutting a character
 */
public record Passage(int start, int end, String exact, String prefix, String suffix) {

    /** How many units of surrounding text are kept on each side. */
    public static final int CONTEXT = Quote.CONTEXT;

    static Passage of(Quote quote) {
        return new Passage(quote.start(), quote.end(), quote.exact(), quote.prefix(), quote.suffix());
    }

    Quote in(String blockId) {
        return new Quote(blockId, start, end, exact, prefix, suffix);
    }
}
