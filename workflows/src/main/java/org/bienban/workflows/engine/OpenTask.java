package org.bienban.workflows.engine;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;

/** The one task a review has open while a timer of that task fires. */
final class OpenTask {

    private OpenTask() {}

    static Task of(DelegateExecution execution) {
        Task task = execution
                .getProcessEngineServices()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .singleResult();
        return Objects.requireNonNull(task, "a timer fired without its task");
    }
}
