package org.bienban.workflows.engine;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.ReviewNotices;
import org.bienban.workflows.ReviewRoute.Group;
import org.bienban.workflows.TaskWidened;
import org.bienban.workflows.engine.ReviewModel.Delegates;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/** Makes an overdue task the turn of the office, and later of the standing committee, as well. */
record WideningDelegates(ObjectProvider<ReviewNotices> notices, ApplicationEventPublisher events) {

    Map<String, JavaDelegate> byName() {
        return Map.of(
                Delegates.WIDEN_TO_OFFICE,
                execution -> widen(execution, Group.OFFICE, notices.getObject()::widened),
                Delegates.WIDEN_TO_STANDING,
                execution -> widen(execution, Group.STANDING, notices.getObject()::broughtBeforeStanding));
    }

    private void widen(DelegateExecution execution, Group group, BiConsumer<UUID, UUID> tell) {
        String widenedTo = new CaseFacts(execution.getVariables()).group(group);
        UUID minutesId = UUID.fromString(execution.getProcessBusinessKey());
        for (Task task : OpenTasks.of(execution)) {
            UUID taskId = UUID.fromString(task.getId());
            TaskService tasks = execution.getProcessEngineServices().getTaskService();
            if (!isAsked(tasks, task, widenedTo)) {
                tasks.addCandidateGroup(task.getId(), widenedTo);
                events.publishEvent(new TaskWidened(taskId, new CandidateGroup(widenedTo, true), EngineValues.now()));
            }
            tell.accept(taskId, minutesId);
        }
    }

    /** Whose turn it was from the beginning is told that it is overdue, but nothing is given to them anew. */
    private static boolean isAsked(TaskService tasks, Task task, String group) {
        return tasks.getIdentityLinksForTask(task.getId()).stream().anyMatch(link -> group.equals(link.getGroupId()));
    }
}
