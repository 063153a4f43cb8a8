package org.bienban.app.review.web;

import org.bienban.app.review.SelectedText;
import org.bienban.app.review.Selection;
import org.jspecify.annotations.Nullable;

/** A further passage of a remark, as the browser sends it. */
public record Spot(
        @Nullable String blockId,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String exact) {

    static Spot of(Selection selection) {
        SelectedText words = selection.words();
        return new Spot(selection.blockId(), words.start(), words.end(), words.exact());
    }

    Selection read() {
        return new Selection(blockId == null ? "" : blockId, new SelectedText(start, end, exact == null ? "" : exact));
    }
}
