package org.bienban.app.review.anchoring;

/**
 * Where a passage stands now.
 *
 * @param start first position, in UTF-16 units of the block's text, never inside a character
 * @param end position after the last, never inside a character
 * @param moved whether it stands elsewhere than the text around it leads to expect
 */
public record Found(String blockId, int start, int end, boolean moved) {}
