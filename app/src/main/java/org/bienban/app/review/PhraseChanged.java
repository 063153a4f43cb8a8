package org.bienban.app.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quick phrase was added, changed or thrown away. Published in the deed's transaction.
 *
 * @param wardId whose catalogue it is in, null for a person's own
 * @param before how it was, null if it is new
 * @param after how it is, null if it is gone
 */
public record PhraseChanged(
        Change change,
        @Nullable UUID wardId,
        String language,
        @Nullable Phrase before,
        @Nullable Phrase after,
        UUID by) {

    /** What was done. */
    public enum Change {
        /** Added to the committee's catalogue. */
        ADDED,
        /** Said in other words, given another weight, or switched on or off. */
        CHANGED,
        /** Given another place among those of its head. */
        MOVED,
        /** Kept as one's own. */
        KEPT,
        /** No longer one's own. */
        FORGOTTEN
    }
}
