package org.bienban.workflows.engine;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Open steps of a review or of an issue, locked like {@link LockedTasks}. Asked of the table itself: every verdict begins with it, and
 * the engine reads the text of a native query anew each time.
 */
final class LockedSteps {

    private static final String BY_SUBJECT = """
            select t.ID_, t.TASK_DEF_KEY_, t.ASSIGNEE_, t.PROC_INST_ID_ from ACT_RU_TASK t
            join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            where e.BUSINESS_KEY_ = ? order by t.ID_
            for update of t""";

    private final JdbcOperations database;

    LockedSteps(JdbcOperations database) {
        this.database = database;
    }

    /**
     * An open step.
     *
     * @param element the id of the element in the model
     * @param assignee who has it, null if nobody
     * @param instance the instance of the process
     */
    record Step(String taskId, String element, @Nullable String assignee, String instance) {}

    /** The steps of the minutes, or of the issue, that are of these elements. */
    List<Step> of(UUID subject, Collection<String> elements) {
        return database
                .query(
                        BY_SUBJECT,
                        (row, number) ->
                                new Step(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                        subject.toString())
                .stream()
                .filter(step -> elements.contains(step.element()))
                .toList();
    }
}
