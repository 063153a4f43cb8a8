package org.bienban.app.inbox.web;

import java.util.List;
import org.bienban.app.inbox.TaskFilter;
import org.bienban.app.inbox.TaskPosition;
import org.bienban.app.inbox.TaskRow;
import org.jspecify.annotations.Nullable;

/**
 * A page of tasks over REST.
 *
 * @param next what to pass as {@code after} for the next page, null on the last
 * @param notUnderstood parts of the filter that were left out
 */
record TaskPageJson(List<TaskJson> tasks, @Nullable String next, List<String> notUnderstood) {

    static TaskPageJson of(List<TaskRow> rows, @Nullable TaskPosition next, TaskFilter filter) {
        return new TaskPageJson(
                rows.stream().map(TaskJson::of).toList(), next == null ? null : next.token(), filter.problems());
    }
}
