package org.bienban.workflows.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bienban.workflows.MinutesReviewProcess;
import org.bienban.workflows.ProcessConflictException;
import org.bienban.workflows.ReviewCase;
import org.bienban.workflows.ReviewProgress;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.TaskChange;
import org.bienban.workflows.TaskKind;
import org.bienban.workflows.engine.LockedSteps.Step;
import org.bienban.workflows.engine.ReviewModel.Variables;
import org.bienban.workflows.engine.ReviewModel.Verdict;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** The review of minutes on the engine. */
final class EngineMinutesReview implements MinutesReviewProcess {

    private final ProcessEngine engine;
    private final EngineTransaction transaction;
    private final LockedSteps locked;
    private final ReviewHistory history;

    EngineMinutesReview(
            ProcessEngine engine, EngineTransaction transaction, LockedSteps locked, ReviewHistory history) {
        this.engine = engine;
        this.transaction = transaction;
        this.locked = locked;
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
                                ReviewModel.PROCESS, reviewCase.minutesId().toString(), CaseFacts.ofNew(reviewCase));
            } finally {
                engine.getIdentityService().clearAuthentication();
            }
        });
    }

    @Override
    public boolean approve(UUID minutesId, UUID personId) {
        return transaction.run("Approving " + minutesId, () -> {
            Step task = held(minutesId, ReviewModel.DECIDING, personId);
            CaseFacts facts = new CaseFacts(
                    engine.getTaskService().getVariables(task.taskId(), List.of(Variables.LEVEL, Variables.LEVELS)));
            // A review begun before there were levels has none; the gateways of a newer version ask for both.
            engine.getTaskService()
                    .complete(
                            task.taskId(),
                            Map.of(
                                    Variables.VERDICT, Verdict.APPROVED.name(),
                                    Variables.LEVEL, facts.level(),
                                    Variables.LEVELS, facts.levels()));
            return !task.element().equals(ReviewModel.CHECK_FORM) && facts.level() == facts.levels();
        });
    }

    @Override
    public void finishPart(UUID minutesId, int part, UUID personId) {
        transaction.run("Finishing part " + part + " of " + minutesId, () -> {
            Step task = locked.of(minutesId, List.of(ReviewModel.INSPECT_PART)).stream()
                    .filter(open -> TaskFacts.ordinal(
                                    TaskKind.INSPECT_PART,
                                    engine.getTaskService().getVariables(open.taskId()))
                            == part)
                    .findFirst()
                    .orElseThrow(() -> notWaiting(minutesId, ReviewModel.INSPECT_PART + " " + part));
            take(minutesId, task, personId);
            engine.getTaskService().complete(task.taskId());
        });
    }

    @Override
    public void returnForRevision(UUID minutesId, UUID personId, @Nullable UUID reviserId) {
        transaction.run("Returning " + minutesId, () -> {
            Step task = held(minutesId, ReviewModel.DECIDING, personId);
            Map<String, Object> facts = new HashMap<>();
            facts.put(Variables.VERDICT, Verdict.RETURNED.name());
            facts.put(Variables.RETURNED_FROM, TaskFacts.kind(task.element()).name());
            facts.put(Variables.REVISER, EngineValues.text(reviserId));
            engine.getTaskService().complete(task.taskId(), facts);
        });
    }

    @Override
    public void resubmit(UUID minutesId, UUID personId, @Nullable UUID inspectorId) {
        transaction.run("Resubmitting " + minutesId, () -> {
            Step task = held(minutesId, List.of(ReviewModel.REVISE), personId);
            Map<String, Object> facts = new HashMap<>();
            facts.put(Variables.ROUND, TaskFacts.round(engine.getTaskService().getVariables(task.taskId())) + 1);
            facts.put(Variables.INSPECTOR, EngineValues.text(inspectorId));
            engine.getTaskService().complete(task.taskId(), facts);
        });
    }

    @Override
    public TaskChange withdraw(UUID minutesId, UUID personId) {
        return transaction.run("Withdrawing " + minutesId, () -> {
            List<Step> open = locked.of(minutesId, ReviewModel.WITHDRAWABLE);
            if (open.isEmpty()) {
                return new TaskChange.Refused(TaskChange.Reason.CLOSED, null);
            }
            return open.stream()
                    .map(Step::assignee)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(EngineMinutesReview::begunBy)
                    .orElseGet(() -> withdraw(open.getFirst(), personId));
        });
    }

    @Override
    public Optional<ReviewProgress> progressOf(UUID minutesId) {
        return transaction.run("Reading the review of " + minutesId, () -> history.progressOf(minutesId));
    }

    @Override
    public Optional<ReviewRoute> routeOf(UUID minutesId) {
        return transaction.run(
                "Reading the route of " + minutesId,
                () -> openReview(minutesId)
                        .flatMap(review -> CaseFacts.of(engine, review.getId()).route()));
    }

    @Override
    public boolean isEnded(UUID minutesId) {
        return progressOf(minutesId).map(ReviewProgress::isEnded).orElse(false);
    }

    private TaskChange withdraw(Step task, UUID personId) {
        String instance = task.instance();
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

    /** Returns the task, held by the person: who acts without having claimed does so now, so that history knows who. */
    private Step held(UUID minutesId, List<String> elements, UUID personId) {
        Step task = locked.of(minutesId, elements).stream()
                .findFirst()
                .orElseThrow(() -> notWaiting(minutesId, String.join(", ", elements)));
        take(minutesId, task, personId);
        return task;
    }

    private void take(UUID minutesId, Step task, UUID personId) {
        if (task.assignee() == null) {
            engine.getTaskService().setAssignee(task.taskId(), personId.toString());
        } else if (!personId.toString().equals(task.assignee())) {
            throw new ProcessConflictException("The task on minutes " + minutesId + " is held by " + task.assignee());
        }
    }

    private static ProcessConflictException notWaiting(UUID minutesId, String step) {
        return new ProcessConflictException("Minutes " + minutesId + " are not waiting for " + step);
    }

    private boolean isOpen(UUID minutesId) {
        return openReview(minutesId).isPresent();
    }

    private Optional<ProcessInstance> openReview(UUID minutesId) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(ReviewModel.PROCESS)
                .processInstanceBusinessKey(minutesId.toString())
                .list()
                .stream()
                .findFirst();
    }
}
