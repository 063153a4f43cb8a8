package org.bienban.workflows;

import java.util.UUID;

/**
 * Port: tells people about an issue. Called inside the transaction of the process; an exception of what a timer calls
 * makes the timer come again later, so an implementation must bear being called twice.
 */
public interface IssueNotices {

    /** Reminds those whose turn it is that the task will soon be due. */
    void remind(UUID taskId, UUID issueId);

    /** Tells those whose turn it is, and those over them, that the task is overdue. */
    void overdue(UUID taskId, UUID issueId);

    /** Tells both units, and the cell, that the issue went up. */
    void handedUp(IssueHandedUp move);

    /** Tells the holding unit that the date of the roadmap has come; the task to answer opens next. */
    void roadmapDue(UUID issueId);
}
