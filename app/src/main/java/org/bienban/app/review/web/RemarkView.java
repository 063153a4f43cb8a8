package org.bienban.app.review.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bienban.app.review.AnchorState;
import org.bienban.app.review.Remark;
import org.bienban.app.review.RemarkState;
import org.bienban.app.review.Reply;
import org.bienban.app.review.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A remark as a page shows it.
 *
 * @param number what the page calls it, in the order of passages
 * @param forName for whom the author wrote it, empty for themselves
 * @param setAsideBy who has set it aside, empty if nobody has
 * @param setAsideFor for whom they did, empty for themselves
 * @param standing where it stands in the version shown, null if that is earlier than the remark
 * @param spots the places it is about, never empty
 */
public record RemarkView(
        int number,
        Remark remark,
        String authorName,
        String forName,
        String setAsideBy,
        String setAsideFor,
        @Nullable Standing standing,
        List<SpotView> spots,
        List<ReplyView> replies,
        RemarkActions actions) {

    /** Copies the lists. */
    public RemarkView {
        spots = List.copyOf(spots);
        replies = List.copyOf(replies);
    }

    /** An answer with the name of who wrote it and, where they stood in for somebody, for whom. */
    public record ReplyView(Reply reply, String authorName, String forName) {}

    /** Returns the blocks it stands in, in the version shown. */
    Set<String> blockIds() {
        return remark.blocks(standing);
    }

    /** Tells whether it stands in the version shown. */
    public boolean inShown() {
        return standing != null && standing.state() != AnchorState.ORPHAN;
    }

    /** Tells whether nothing of what it is about is left in the version shown. */
    public boolean isOrphan() {
        return standing != null && standing.state() == AnchorState.ORPHAN;
    }

    /** Tells whether it was made on another version than the one shown. */
    public boolean isFromAnotherVersion() {
        SpotView first = spots.getFirst();
        return first.now() == null || first.now().version() != first.origin().version();
    }

    /** Tells whether it is done with for the person looking: it takes one line then. */
    public boolean settled() {
        return remark.state() == RemarkState.ACCEPTED
                || remark.state() == RemarkState.SET_ASIDE
                || (remark.state() == RemarkState.FIXED && actions.reopen() && !actions.accept());
    }

    /** Returns how far it has come as part of a message key: handed in, it is nobody's own draft any more. */
    public String stage() {
        return remark.state() == RemarkState.DRAFT && remark.submittedAt() != null
                ? "HANDED_IN"
                : remark.state().name();
    }

    /** Returns how its head looks. */
    public ThreadLook look() {
        return ThreadLook.of(remark, stage());
    }

    /** Returns when it was published or, of a draft, written. */
    public Instant at() {
        Instant published = remark.publishedAt();
        return published == null ? remark.changedAt() : published;
    }

    /** Returns the id of the thread on the page: the same whatever version is shown. */
    public String domId() {
        return "t-" + remark.id();
    }
}
