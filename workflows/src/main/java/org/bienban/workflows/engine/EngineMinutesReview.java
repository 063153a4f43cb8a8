package org.bienban.workflows.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.MinutesReviewProcess;
import org.bienban.workflows.ProcessConflictException;
import org.bienban.workflows.ReviewCase;
import org.bienban.workflows.ReviewProgress;
import org.bienban.workflows.TaskChange;
import org.bienban.workflows.engine.ReviewModel.Variables;
import org.bienban.workflows.engine.ReviewModel.Verdict;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** The review of minutes on the engine. */
final class EngineMinutesReview implements MinutesReviewProcess {

    private final ProcessEngine engine;
    private final EngineTransaction transaction;
    private final LockedTasks locked;
    private final ReviewHistory history;

    EngineMinutesReview(ProcessEngine engine, EngineTransaction transaction, ReviewHistory history) {
        this.engine = engine;
        this.transaction = transaction;
        this.locked = new LockedTasks(engine.getTaskService());
        this.history = history;
    }

    @Override
    public void start(ReviewCase reviewCase) {
        transaction.run("Starting the review of " + reviewCase.minutesId(), () -> {
            if (isOpen(reviewCase.minutesId())) {
                throw new ProcessConflictException("Minutes " + reviewCase.minutesId() + " are under review already");
            }
            // The engine takes the starter, kept in its history, from the thread.
            engine.getIdentityService()
                    .setAuthenticatedUserId(reviewCase.sentBy().toString());
            try {
                engine.getRuntimeService()
                        .startProcessInstanceByKey(
                                ReviewModel.PROCESS, reviewCase.minutesId().toString(), variablesOf(reviewCase));
            } finally {
                engine.getIdentityService().clearAuthentication();
            }
        });
    }

    @Override
    public void approve(UUID minutesId, UUID personId) {
        Map<String, Object> facts = Map.of(Variables.VERDICT, Verdict.APPROVED.name());
        transaction.run("Approving " + minutesId, () -> complete(minutesId, ReviewModel.INSPECT, personId, facts));
    }

    @Override
    public void returnForRevision(UUID minutesId, UUID personId, @Nullable UUID reviserId) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(Variables.VERDICT, Verdict.RETURNED.name());
        facts.put(Variables.REVISER, EngineValues.text(reviserId));
        transaction.run("Returning " + minutesId, () -> complete(minutesId, ReviewModel.INSPECT, personId, facts));
    }

    @Override
    public void resubmit(UUID minutesId, UUID personId, @Nullable UUID inspectorId) {
        transaction.run("Resubmitting " + minutesId, () -> {
            Task task = held(minutesId, ReviewModel.REVISE, personId);
            Map<String, Object> facts = new HashMap<>();
            facts.put(Variables.ROUND, TaskFacts.round(engine.getTaskService().getVariables(task.getId())) + 1);
            facts.put(Variables.INSPECTOR, EngineValues.text(inspectorId));
            engine.getTaskService().complete(task.getId(), facts);
        });
    }

    @Override
    public TaskChange withdraw(UUID minutesId, UUID personId) {
        return transaction.run(
                "Withdrawing " + minutesId,
                () -> locked.byMinutes(minutesId, ReviewModel.INSPECT)
                        .map(task ->
                                task.getAssignee() == null ? withdraw(task, personId) : begunBy(task.getAssignee()))
                        .orElseGet(() -> new TaskChange.Refused(TaskChange.Reason.CLOSED, null)));
    }

    @Override
    public Optional<ReviewProgress> progressOf(UUID minutesId) {
        return transaction.run("Reading the review of " + minutesId, () -> history.progressOf(minutesId));
    }

    @Override
    public boolean isEnded(UUID minutesId) {
        return progressOf(minutesId).map(ReviewProgress::isEnded).orElse(false);
    }

    private TaskChange withdraw(Task task, UUID personId) {
        String instance = task.getProcessInstanceId();
        engine.getRuntimeService().setVariable(instance, Variables.WITHDRAWN_BY, personId.toString());
        Execution waiting = engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(instance)
                .messageEventSubscriptionName(ReviewModel.MESSAGE_WITHDRAWN)
                .singleResult();
        engine.getRuntimeService().messageEventReceived(ReviewModel.MESSAGE_WITHDRAWN, waiting.getId());
        return new TaskChange.Done();
    }

    private static TaskChange begunBy(String assignee) {
        return new TaskChange.Refused(TaskChange.Reason.ALREADY_CLAIMED, UUID.fromString(assignee));
    }

    private void complete(UUID minutesId, String element, UUID personId, Map<String, Object> facts) {
        engine.getTaskService().complete(held(minutesId, element, personId).getId(), facts);
    }

    /** Returns the task, held by the person: who acts without having claimed does so now, so that history knows who. */
    private Task held(UUID minutesId, String element, UUID personId) {
        Task task = locked.byMinutes(minutesId, element)
                .orElseThrow(
                        () -> new ProcessConflictException("Minutes " + minutesId + " are not waiting for " + element));
        if (task.getAssignee() == null) {
            engine.getTaskService().setAssignee(task.getId(), personId.toString());
        } else if (!task.getAssignee().equals(personId.toString())) {
            throw new ProcessConflictException(
                    "The task on minutes " + minutesId + " is held by " + task.getAssignee());
        }
        return task;
    }

    private boolean isOpen(UUID minutesId) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(ReviewModel.PROCESS)
                        .processInstanceBusinessKey(minutesId.toString())
                        .count()
                > 0;
    }

    private static Map<String, Object> variablesOf(ReviewCase reviewCase) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.SUPERVISOR_GROUP, CandidateGroup.supervisorOf(reviewCase.cellId()));
        variables.put(Variables.OFFICE_GROUP, CandidateGroup.officeOf(reviewCase.wardId()));
        variables.put(Variables.SECRETARY_GROUP, CandidateGroup.secretaryOf(reviewCase.cellId()));
        variables.put(Variables.ROUND, 1);
        variables.put(Variables.INSPECTOR, null);
        variables.put(Variables.REVISER, null);
        return variables;
    }
}
