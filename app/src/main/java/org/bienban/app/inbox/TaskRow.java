package org.bienban.app.inbox;

import org.jspecify.annotations.Nullable;

/**
 * A task as one person sees it.
 *
 * @param holderName name of the holder, null if nobody has it
 * @param mine whether the person has it
 * @param claimable whether the person may take it now
 * @param handable whether the person may give it to somebody else
 */
public record TaskRow(
        InboxTask task,
        @Nullable String holderName,
        boolean mine,
        boolean claimable,
        boolean handable,
        boolean overdue) {}
