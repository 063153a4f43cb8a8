package org.bienban.app.issue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which issues a list shows.
 *
 * @param view which of them by how they stand
 * @param category only of this category, empty for all
 * @param origin only first raised by this cell, null for all
 * @param words only those whose sheet holds these words, marks and case apart; empty for all
 */
public record IssueFilter(
        View view, String category, @Nullable UUID origin, String words) {

    /** By how issues stand. */
    public enum View {
        /** Waiting for an answer. */
        OPEN,
        /** Waiting for a step the person may take. */
        MINE,
        /** Waiting, and raised more than once. */
        AGAIN,
        /** Followed in another issue. */
        MERGED,
        /** Settled. */
        CLOSED,
        /** Kept apart: denunciations. */
        RESTRICTED
    }

    /** Everything that waits. */
    public static IssueFilter open() {
        return new IssueFilter(View.OPEN, "", null, "");
    }
}
