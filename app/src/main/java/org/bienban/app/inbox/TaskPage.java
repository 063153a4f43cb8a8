package org.bienban.app.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a task list, overdue first, then by due moment.
 *
 * @param next where the next page begins, null on the last page
 */
public record TaskPage(List<InboxTask> tasks, @Nullable TaskPosition next) {

    /** Copies the tasks. */
    public TaskPage {
        tasks = List.copyOf(tasks);
    }
}
