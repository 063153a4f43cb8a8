package org.bienban.app.review;

import java.util.Set;
import org.bienban.app.inbox.InboxTask;
import org.bienban.workflows.TaskKind;

/**
 * The step of an inspection a person has in hand, and the right to it.
 *
 * @param task the step
 * @param heads what they may write remarks about: all heads, or those of their part
 */
public record Hand(InboxTask task, Set<RemarkHead> heads) {

    /** Copies the heads. */
    public Hand {
        heads = Set.copyOf(heads);
    }

    /** Returns what the person is asked to do. */
    public TaskKind kind() {
        return task.kind();
    }

    /** Tells whether what others have handed in before lies before them. */
    public boolean readsWhatWasHandedIn() {
        return kind() != TaskKind.INSPECT_PART && kind() != TaskKind.CHECK_FORM;
    }
}
