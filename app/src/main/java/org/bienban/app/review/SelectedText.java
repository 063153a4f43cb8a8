package org.bienban.app.review;

import org.jspecify.annotations.Nullable;

/**
 * What a person selected in a block, as the browser sends it.
 *
 * @param start position in UTF-16 units of the block's text; null if the words were typed by hand
 * @param end position after the last; null if the words were typed by hand
 * @param exact the words; empty if only positions were sent
 */
public record SelectedText(
        @Nullable Integer start, @Nullable Integer end, String exact) {

    /** Nothing selected: the remark is about the whole block. */
    public static final SelectedText NOTHING = new SelectedText(null, null, "");

    /** Tells whether nothing is selected. */
    public boolean isEmpty() {
        return start == null && end == null && exact.isBlank();
    }
}
