package org.bienban.workflows.engine;

import java.util.UUID;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.ReviewNotices;
import org.bienban.workflows.TaskWidened;
import org.bienban.workflows.engine.ReviewModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/** Makes an overdue inspection the office's turn as well. */
record WidenToOfficeDelegate(ObjectProvider<ReviewNotices> notices, ApplicationEventPublisher events)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        String office = (String) execution.getVariable(Variables.OFFICE_GROUP);
        UUID taskId = UUID.fromString(OpenTask.of(execution).getId());
        execution.getProcessEngineServices().getTaskService().addCandidateGroup(taskId.toString(), office);
        events.publishEvent(new TaskWidened(taskId, new CandidateGroup(office, true), EngineValues.now()));
        notices.getObject().widened(taskId, UUID.fromString(execution.getProcessBusinessKey()));
    }
}
