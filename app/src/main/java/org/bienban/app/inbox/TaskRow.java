package org.bienban.app.inbox;

import org.jspecify.annotations.Nullable;

/**
 * A task as one person sees it.
 *
 * @param holderName name of the holder, null if nobody has it
 * @param holderForName for whom the holder has it, null for themselves
 * @param forName name of the person who is away and for whom this person does, or would do, the task; null for themselves
 * @param mine whether the person has it
 * @param claimable whether the person may take it now
 * @param handable whether the person may give it to somebody else
 */
public record TaskRow(
        InboxTask task,
        @Nullable String holderName,
        @Nullable String holderForName,
        @Nullable String forName,
        boolean mine,
        boolean claimable,
        boolean handable,
        boolean overdue) {

    /** The same row, to be taken: whoever holds the task may no longer do it. */
    TaskRow free() {
        return new TaskRow(task, holderName, holderForName, forName, mine, true, handable, overdue);
    }
}
