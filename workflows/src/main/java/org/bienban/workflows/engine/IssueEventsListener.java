package org.bienban.workflows.engine;

import java.util.UUID;
import org.bienban.workflows.IssueTaskClosed;
import org.bienban.workflows.IssueTaskOpened;
import org.bienban.workflows.IssueTaskReassigned;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;

/** Translates what the engine does to the task of an issue into our events, in the engine's own transaction. */
final class IssueEventsListener implements TaskListener {

    private final ApplicationEventPublisher events;

    IssueEventsListener(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> events.publishEvent(opened(task));
            case EVENTNAME_ASSIGNMENT -> events.publishEvent(reassigned(task));
            case EVENTNAME_COMPLETE -> events.publishEvent(closed(task, IssueTaskClosed.Reason.COMPLETED));
            case EVENTNAME_DELETE -> events.publishEvent(closed(task, reasonOfDeletion(task)));
            default -> throw new IllegalStateException("Not listening to " + task.getEventName());
        }
    }

    private static IssueTaskOpened opened(DelegateTask task) {
        return IssueTaskFacts.opened(
                new IssueTaskFacts.Seen(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        task.getAssignee(),
                        task.getCreateTime().toInstant(),
                        EngineValues.instant(task.getDueDate())),
                issueOf(task),
                task.getCandidates(),
                task.getVariables());
    }

    private static IssueTaskReassigned reassigned(DelegateTask task) {
        return new IssueTaskReassigned(
                UUID.fromString(task.getId()),
                issueOf(task),
                EngineValues.uuid(task.getAssignee()),
                EngineValues.now());
    }

    private static IssueTaskClosed closed(DelegateTask task, IssueTaskClosed.Reason reason) {
        return new IssueTaskClosed(
                UUID.fromString(task.getId()),
                issueOf(task),
                IssueTaskFacts.step(task.getTaskDefinitionKey()),
                reason,
                EngineValues.now());
    }

    private static IssueTaskClosed.Reason reasonOfDeletion(DelegateTask task) {
        IssueFacts facts = new IssueFacts(task.getVariables());
        if (facts.isRecalled()) {
            return IssueTaskClosed.Reason.RECALLED;
        }
        return facts.isLate() ? IssueTaskClosed.Reason.HANDED_UP : IssueTaskClosed.Reason.ENDED;
    }

    private static UUID issueOf(DelegateTask task) {
        return UUID.fromString(task.getExecution().getProcessBusinessKey());
    }
}
