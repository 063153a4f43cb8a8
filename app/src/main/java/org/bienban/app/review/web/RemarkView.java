package org.bienban.app.review.web;

import java.util.List;
import java.util.UUID;
import org.bienban.app.review.Passage;
import org.bienban.app.review.Remark;
import org.bienban.app.review.RemarkState;
import org.bienban.app.review.Reply;
import org.jspecify.annotations.Nullable;

/**
 * A remark as a page shows it.
 *
 * @param number what the page calls it, in the order of passages
 * @param forName for whom the author wrote it, empty for themselves
 * @param inShown whether it stands in the version shown, so that its passage is marked there
 * @param place heading of the block it is about, in the language of the minutes
 */
public record RemarkView(
        int number,
        Remark remark,
        String authorName,
        String forName,
        boolean inShown,
        String place,
        List<ReplyView> replies,
        RemarkActions actions) {

    /** Copies the replies. */
    public RemarkView {
        replies = List.copyOf(replies);
    }

    /** An answer with the name of who wrote it and, where they stood in for somebody, for whom. */
    public record ReplyView(Reply reply, String authorName, String forName) {}

    /** Returns the passage remarked on, null if the remark is about the whole block. */
    public @Nullable Passage passage() {
        return remark.anchor().passage();
    }

    /** Tells whether it is done with for the person looking: it takes one line then. */
    public boolean settled() {
        return remark.state() == RemarkState.ACCEPTED
                || (remark.state() == RemarkState.FIXED && actions.reopen() && !actions.accept());
    }

    /** Returns the id of the thread on the page: the same whatever version is shown. */
    public String domId() {
        return "t-" + remark.id();
    }

    /** Returns the id of the first mark of the passage. */
    public String markId() {
        return "a-" + remark.id();
    }

    /** Returns the id of the place on the page the remark is about. */
    public String standsAt() {
        return passage() == null ? BlockView.domId(remark.anchor().blockId()) : markId();
    }

    /** Returns the id an answer written now will have, so that sending it twice adds one. */
    public UUID newReplyId() {
        return UUID.randomUUID();
    }
}
