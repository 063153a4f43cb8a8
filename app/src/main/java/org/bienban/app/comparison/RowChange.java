package org.bienban.app.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure or line that differs.
 *
 * @param name what it is called: of {@link Group#FACTS} a word the page translates, of {@link Group#ATTENDANCE} the
 *     person (empty for the sums), otherwise its number in the list
 * @param blockId the block remarks on it are anchored to, null if there is none
 * @param pieces the two texts as one with the words marked, empty if one of them is missing
 */
public record RowChange(
        Group group, String name, @Nullable String blockId, Value before, Value after, List<Piece> pieces) {

    /** Copies the pieces. */
    public RowChange {
        pieces = List.copyOf(pieces);
    }

    /** What a row belongs to, in the order of the page. */
    public enum Group {
        FACTS,
        ATTENDANCE,
        ITEMS,
        PROGRESS,
        TASKS,
        VOTES,
        ISSUES
    }

    /**
     * What stood there.
     *
     * @param code a word with a translation, for example {@code EXCUSED}; empty if the text says it all
     * @param text as written; empty if nothing was
     */
    public record Value(String code, String text) {

        /** Nothing. */
        public static final Value NONE = new Value("", "");

        static Value of(@Nullable Object text) {
            return text == null || text.toString().isEmpty() ? NONE : new Value("", text.toString());
        }

        /** Tells whether there was nothing. */
        public boolean isNone() {
            return equals(NONE);
        }
    }

    static RowChange of(Group group, String name, @Nullable String blockId, Value before, Value after) {
        boolean words = before.code().isEmpty() && after.code().isEmpty() && !before.isNone() && !after.isNone();
        return new RowChange(
                group,
                name,
                blockId,
                before,
                after,
                words ? WordDifference.between(before.text(), after.text()) : List.of());
    }
}
