package org.bienban.workflows.engine;

import java.util.UUID;
import org.bienban.workflows.TaskClosed;
import org.bienban.workflows.TaskKind;
import org.bienban.workflows.TaskOpened;
import org.bienban.workflows.TaskReassigned;
import org.bienban.workflows.engine.ReviewModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.ApplicationEventPublisher;

/** Translates what the engine does to a task into our events, in the engine's own transaction. */
final class TaskEventsListener implements TaskListener {

    private final ApplicationEventPublisher events;

    TaskEventsListener(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> events.publishEvent(opened(task));
            case EVENTNAME_ASSIGNMENT -> {
                if (!isNew(task)) {
                    events.publishEvent(reassigned(task));
                }
            }
            case EVENTNAME_COMPLETE -> events.publishEvent(closed(task, TaskClosed.Reason.COMPLETED));
            case EVENTNAME_DELETE -> events.publishEvent(closed(task, reasonOfDeletion(task)));
            default -> throw new IllegalStateException("Not listening to " + task.getEventName());
        }
    }

    /** The engine tells of an assignee it creates a task with twice; {@link TaskOpened} has named them already. */
    private static boolean isNew(DelegateTask task) {
        return ((TaskEntity) task).getRevision() == 0;
    }

    private static TaskOpened opened(DelegateTask task) {
        TaskKind kind = TaskFacts.kind(task.getTaskDefinitionKey());
        var variables = task.getVariables();
        return new TaskOpened(
                TaskFacts.id(task.getId()),
                kind,
                minutesOf(task),
                TaskFacts.round(variables),
                TaskFacts.ordinal(kind, variables),
                TaskFacts.groups(kind, task.getCandidates(), variables),
                EngineValues.uuid(task.getAssignee()),
                task.getCreateTime().toInstant(),
                EngineValues.instant(task.getDueDate()));
    }

    private static TaskReassigned reassigned(DelegateTask task) {
        return new TaskReassigned(
                TaskFacts.id(task.getId()), EngineValues.uuid(task.getAssignee()), EngineValues.now());
    }

    private static TaskClosed closed(DelegateTask task, TaskClosed.Reason reason) {
        return new TaskClosed(
                TaskFacts.id(task.getId()),
                TaskFacts.kind(task.getTaskDefinitionKey()),
                minutesOf(task),
                reason,
                EngineValues.now());
    }

    private static TaskClosed.Reason reasonOfDeletion(DelegateTask task) {
        return task.hasVariable(Variables.WITHDRAWN_BY) ? TaskClosed.Reason.WITHDRAWN : TaskClosed.Reason.CANCELLED;
    }

    private static UUID minutesOf(DelegateTask task) {
        return TaskFacts.id(task.getExecution().getProcessBusinessKey());
    }
}
