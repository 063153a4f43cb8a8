package org.bienban.app.review;

import java.util.Set;
import org.bienban.app.inbox.InboxTask;
import org.bienban.workflows.ReviewRoute.Group;
import org.bienban.workflows.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * The step of an inspection a person has in hand, and the right to it.
 *
 * @param task the step
 * @param heads what they may write remarks about: all heads, or those of their part
 * @param elsewhere who inspects the other heads at the same time, null if nobody does
 */
public record Hand(
        InboxTask task, Set<RemarkHead> heads, @Nullable Group elsewhere) {

    /** Copies the heads. */
    public Hand {
        heads = Set.copyOf(heads);
    }

    /** Returns what the person is asked to do. */
    public TaskKind kind() {
        return task.kind();
    }

    /**
     * Tells whether a remark weighs in the step: one on their own heads, and while only the form is checked no other than
     * their own of now.
     */
    public boolean weighs(Remark remark) {
        return weighs(remark.weight());
    }

    boolean weighs(Weight remark) {
        return heads.contains(remark.head()) && (kind() != TaskKind.CHECK_FORM || remark.state() == RemarkState.DRAFT);
    }

    /** Tells whether what others have handed in before lies before them. */
    public boolean readsWhatWasHandedIn() {
        return kind() != TaskKind.INSPECT_PART && kind() != TaskKind.CHECK_FORM;
    }
}
