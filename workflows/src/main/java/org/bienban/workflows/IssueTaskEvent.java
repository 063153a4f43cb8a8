package org.bienban.workflows;

import java.util.UUID;

/**
 * Something that happened to the task of an issue; at most one is open at a time. Raised synchronously in the
 * transaction that made it happen, like {@link TaskEvent}.
 */
public sealed interface IssueTaskEvent
        permits IssueTaskOpened, IssueTaskClosed, IssueTaskReassigned, IssueTaskDueChanged {

    /** Returns the task. */
    UUID taskId();

    /** Returns the issue. */
    UUID issueId();
}
