package org.bienban.app.review;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one anchor of a remark.
 *
 * @param origin the anchor as it was made
 * @param now the anchor in the version looked at; null if it is gone
 */
public record Place(
        Anchor origin, AnchorState state, @Nullable Anchor now) {

    /** Returns the words as they are now, null if the anchor is gone or a whole block. */
    public @Nullable String words() {
        return now == null || now.passage() == null ? null : now.passage().exact();
    }

    /** Tells whether the passage has other words than it had. */
    public boolean isReworded() {
        return words() != null
                && origin.passage() != null
                && !Objects.equals(words(), origin.passage().exact());
    }
}
