package org.bienban.app.review.anchoring;

/**
 * A passage as it stood: its place, its words and what stood around it.
 *
 * @param blockId the block it stood in
 * @param start first position, in UTF-16 units of the block's text
 * @param end position after the last
 * @param exact the text from start to end
 * @param prefix up to 32 units before it, never cutting a character
 * @param suffix up to 32 units after it, never cutting a character
 */
public record Quote(String blockId, int start, int end, String exact, String prefix, String suffix) {

    /** How many units of surrounding text are kept on each side. */
    public static final int CONTEXT = 32;

    /** The passage from start to end of a block's text; both must lie between characters. */
    public static Quote of(String blockId, String text, int start, int end) {
        Clusters clusters = new Clusters(text);
        return new Quote(
                blockId,
                start,
                end,
                text.substring(start, end),
                text.substring(clusters.ceiling(start - CONTEXT), start),
                text.substring(end, clusters.floor(end + CONTEXT)));
    }
}
