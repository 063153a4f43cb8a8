package org.bienban.app.inbox;

import org.jspecify.annotations.Nullable;

/**
 * Where a task stands in a list a person works through.
 *
 * @param number from 1; 0 if the list does not hold the task
 * @param total how many the list holds, at most {@link TaskCounts#LIMIT}
 * @param previous the task before it, null at the beginning
 * @param next the task after it, null at the end
 */
public record TaskPlace(
        int number,
        int total,
        @Nullable InboxTask previous,
        @Nullable InboxTask next) {}
