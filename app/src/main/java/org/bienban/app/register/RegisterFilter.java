package org.bienban.app.register;

import java.util.UUID;
import org.bienban.workflows.IssueProgress.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Which issues a list shows, and in which order.
 *
 * @param view which of them by how they stand
 * @param category only of this category or one below it, empty for all
 * @param level only held so high, null for all
 * @param holder only held by this unit or one whose affairs fell to it, null for all
 * @param phase only in this phase, null for all
 * @param origin only first raised by this cell or by cells of this ward, or by those whose affairs it has; null for all
 * @param body only to be answered by this body, null for all
 * @param place only where the place holds these words, empty for all
 * @param words only those whose sheet holds these words, marks and case apart; empty for all
 * @param age only of this age, null for all
 * @param households only touching at least so many households
 * @param overdue only with a task past its moment
 * @param unread only with an answer the cell has not opened
 * @param reached only come as far as this, null for all
 * @param missing only come as far as what this stage follows upon and not to it, null for all
 * @param newestFirst the other order
 */
public record RegisterFilter(
        View view,
        String category,
        @Nullable Integer level,
        @Nullable UUID holder,
        @Nullable Phase phase,
        @Nullable UUID origin,
        @Nullable UUID body,
        String place,
        String words,
        @Nullable Age age,
        int households,
        boolean overdue,
        boolean unread,
        @Nullable Stage reached,
        @Nullable Stage missing,
        boolean newestFirst) {

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
        /** Waiting or settled. */
        ALL,
        /** Kept apart: denunciations. */
        RESTRICTED
    }

    /** Everything that waits. */
    public static RegisterFilter open() {
        return of(View.OPEN);
    }

    /** Everything in the view. */
    public static RegisterFilter of(View view) {
        return new RegisterFilter(
                view, "", null, null, null, null, null, "", "", null, 0, false, false, null, null, false);
    }

    /** The same in another view. */
    public RegisterFilter in(View other) {
        return but(other, category, overdue, unread, reached, missing);
    }

    /** The same of another category. */
    public RegisterFilter ofCategory(String other) {
        return but(view, other, overdue, unread, reached, missing);
    }

    /** Of the same, what is overdue. */
    RegisterFilter late() {
        return but(view, category, true, unread, reached, missing);
    }

    /** Of the same, what has an answer the cell has not opened. */
    RegisterFilter unopened() {
        return but(view, category, overdue, true, reached, missing);
    }

    /** Of the same, what went up and has no answer. */
    RegisterFilter escalated() {
        return but(view, category, overdue, unread, Stage.HANDED_UP, Stage.ANSWERED);
    }

    private RegisterFilter but(
            View view,
            String category,
            boolean overdue,
            boolean unread,
            @Nullable Stage reached,
            @Nullable Stage missing) {
        return new RegisterFilter(
                view,
                category,
                level,
                holder,
                phase,
                origin,
                body,
                place,
                words,
                age,
                households,
                overdue,
                unread,
                reached,
                missing,
                newestFirst);
    }
}
