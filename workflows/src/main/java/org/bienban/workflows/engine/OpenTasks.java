package org.bienban.workflows.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;

/** The tasks a review has open while a timer of theirs fires: one, or the parts not yet finished. */
final class OpenTasks {

    private OpenTasks() {}

    static List<Task> of(DelegateExecution execution) {
        return execution
                .getProcessEngineServices()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .list();
    }
}
