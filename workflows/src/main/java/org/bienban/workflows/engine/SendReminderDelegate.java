package org.bienban.workflows.engine;

import java.util.UUID;
import org.bienban.workflows.ReviewNotices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;

/** Has those reminded whose task will soon be due. */
record SendReminderDelegate(ObjectProvider<ReviewNotices> notices) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        Task task = OpenTask.of(execution);
        notices.getObject().remind(UUID.fromString(task.getId()), UUID.fromString(execution.getProcessBusinessKey()));
    }
}
