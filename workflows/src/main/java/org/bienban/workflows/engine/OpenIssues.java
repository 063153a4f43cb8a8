package org.bienban.workflows.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.workflows.IssueCase;
import org.bienban.workflows.ProcessConflictException;
import org.bienban.workflows.engine.LockedSteps.Step;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The issues under way and what the engine can be asked to do with one. */
final class OpenIssues {

    private final ProcessEngine engine;
    private final LockedSteps locked;

    OpenIssues(ProcessEngine engine, LockedSteps locked) {
        this.engine = engine;
        this.locked = locked;
    }

    void start(IssueCase issue) {
        if (find(issue.issueId()).isPresent()) {
            throw new ProcessConflictException("Issue " + issue.issueId() + " is under way already");
        }
        // The engine takes the starter, kept in its history, from the thread.
        engine.getIdentityService().setAuthenticatedUserId(issue.raisedBy().toString());
        try {
            runtime()
                    .startProcessInstanceByKey(
                            IssueModel.PROCESS, issue.issueId().toString(), IssueFacts.ofNew(issue));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    Optional<ProcessInstance> find(UUID issueId) {
        return runtime()
                .createProcessInstanceQuery()
                .processDefinitionKey(IssueModel.PROCESS)
                .processInstanceBusinessKey(issueId.toString())
                .list()
                .stream()
                .findFirst();
    }

    ProcessInstance require(UUID issueId) {
        return find(issueId).orElseThrow(() -> new ProcessConflictException("Issue " + issueId + " is not under way"));
    }

    List<Step> locked(UUID issueId, Collection<String> elements) {
        return locked.of(issueId, elements);
    }

    /** Returns the task, held by the person: who acts without having claimed does so now. */
    Step held(UUID issueId, String element, UUID personId) {
        Step task = locked(issueId, List.of(element)).stream()
                .findFirst()
                .orElseThrow(() -> new ProcessConflictException("Issue " + issueId + " is not waiting for " + element));
        if (task.assignee() == null) {
            engine.getTaskService().setAssignee(task.taskId(), personId.toString());
        } else if (!task.assignee().equals(personId.toString())) {
            throw new ProcessConflictException("The task on issue " + issueId + " is held by " + task.assignee());
        }
        return task;
    }

    void complete(Step task, Map<String, Object> facts) {
        engine.getTaskService().complete(task.taskId(), facts);
    }

    IssueFacts facts(Step task) {
        return new IssueFacts(engine.getTaskService().getVariables(task.taskId()));
    }

    IssueFacts facts(ProcessInstance instance) {
        return new IssueFacts(runtime().getVariables(instance.getId()));
    }

    void set(ProcessInstance instance, Map<String, Object> facts) {
        runtime().setVariables(instance.getId(), facts);
    }

    void send(ProcessInstance instance, String message, Map<String, Object> facts) {
        Execution waiting = requireWaiting(instance, message);
        set(instance, facts);
        runtime().messageEventReceived(message, waiting.getId());
    }

    Execution requireWaiting(ProcessInstance instance, String message) {
        Execution waiting = runtime()
                .createExecutionQuery()
                .processInstanceId(instance.getId())
                .messageEventSubscriptionName(message)
                .singleResult();
        if (waiting == null) {
            throw new ProcessConflictException("Issue " + instance.getBusinessKey() + " is not waiting for " + message);
        }
        return waiting;
    }

    void end(ProcessInstance instance, String reason) {
        runtime().deleteProcessInstance(instance.getId(), reason);
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }
}
