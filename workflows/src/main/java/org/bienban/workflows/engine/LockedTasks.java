package org.bienban.workflows.engine;

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
}
