package org.bienban.workflows.engine;

import java.util.UUID;
import org.bienban.workflows.ReviewNotices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;

/** Has those reminded whose task will soon be due. */
record SendReminderDelegate(ObjectProvider<ReviewNotices> notices) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        UUID minutesId = UUID.fromString(execution.getProcessBusinessKey());
        OpenTasks.of(execution).forEach(task -> notices.getObject().remind(UUID.fromString(task.getId()), minutesId));
    }
}
