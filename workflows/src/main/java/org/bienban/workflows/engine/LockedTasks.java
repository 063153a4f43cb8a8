package org.bienban.workflows.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/**
 * Open tasks, locked until the transaction ends. Two people clicking at once are then served one after the other, and
 * the second reads what the first did and gets a refusal. Without the lock both would read "free", and the second would
 * only learn at the flush, by an exception that spoils the whole transaction.
 */
final class LockedTasks {

    private static final String BY_ID = "select * from ACT_RU_TASK where ID_ = #{id} for update";

    private static final String BY_MINUTES = """
            select t.* from ACT_RU_TASK t
            join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            where e.BUSINESS_KEY_ = #{minutes} order by t.ID_
            for update of t""";

    private final TaskService tasks;

    LockedTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    Optional<Task> byId(UUID taskId) {
        return Optional.ofNullable(tasks.createNativeTaskQuery()
                .sql(BY_ID)
                .parameter("id", taskId.toString())
                .singleResult());
    }

    /** The tasks of the minutes that are steps of these kinds. */
    List<Task> byMinutes(UUID minutesId, Collection<String> elements) {
        return tasks.createNativeTaskQuery().sql(BY_MINUTES).parameter("minutes", minutesId.toString()).list().stream()
                .filter(task -> elements.contains(task.getTaskDefinitionKey()))
                .toList();
    }
}
