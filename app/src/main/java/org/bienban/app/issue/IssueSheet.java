package org.bienban.app.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue with everything that is known of it.
 *
 * @param raisings the times it was raised, with those of the issues followed in it, oldest first
 * @param moves what happened to it, oldest first
 * @param tookIn the issues followed in it
 * @param followedIn the issue it is followed in, null if it stands by itself
 */
public record IssueSheet(
        Issue issue,
        List<Raising> raisings,
        List<IssueMove> moves,
        List<Issue> tookIn,
        @Nullable Issue followedIn) {

    /** Copies the lists. */
    public IssueSheet {
        raisings = List.copyOf(raisings);
        moves = List.copyOf(moves);
        tookIn = List.copyOf(tookIn);
    }
}
