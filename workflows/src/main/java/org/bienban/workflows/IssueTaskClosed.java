package org.bienban.workflows;

import java.time.Instant;
import java.util.UUID;

/** A task of an issue waits no more. */
public record IssueTaskClosed(UUID taskId, UUID issueId, IssueStep step, Reason reason, Instant at)
        implements IssueTaskEvent {

    /** Why a task closes. */
    public enum Reason {
        /** It was done. */
        COMPLETED,
        /** It was overdue and the issue went up by itself. */
        HANDED_UP,
        /** The cell took the issue back. */
        RECALLED,
        /** The case was ended from outside. */
        ENDED
    }
}
