package org.bienban.workflows;

import java.util.UUID;

/**
 * Port: tells people about a task that waits. Called inside the transaction of the timer; an exception makes the timer
 * come again later, so an implementation must bear being called twice.
 */
public interface ReviewNotices {

    /** Reminds those whose turn it is that the task will soon be due. */
    void remind(UUID taskId, UUID minutesId);

    /** Tells the office that the task is overdue and now theirs as well. */
    void widened(UUID taskId, UUID minutesId);

    /** Tells the standing committee that the task has been overdue for long and is now theirs as well. */
    void broughtBeforeStanding(UUID taskId, UUID minutesId);
}
