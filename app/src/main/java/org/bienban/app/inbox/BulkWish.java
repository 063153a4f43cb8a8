package org.bienban.app.inbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to several tasks.
 *
 * @param key chosen by the caller: the same key again does nothing a second time
 * @param tasks in the order of the page
 * @param to to whom tasks are handed over, otherwise null
 * @param note what to say about handing over, may be empty
 * @param due the new due day, otherwise null
 */
public record BulkWish(
        UUID key,
        BulkDeed deed,
        List<UUID> tasks,
        @Nullable UUID to,
        String note,
        @Nullable DueWish due) {

    /** How many tasks may be named at once. */
    public static final int MOST = 100;

    /** Copies the tasks. */
    public BulkWish {
        tasks = List.copyOf(tasks);
    }
}
