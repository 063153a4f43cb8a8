package org.bienban.workflows.engine;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.workflows.IssueAnswer;
import org.bienban.workflows.IssueCase;
import org.bienban.workflows.IssueEscalationProcess;
import org.bienban.workflows.IssueLevels;
import org.bienban.workflows.IssueNature;
import org.bienban.workflows.IssueOutcome;
import org.bienban.workflows.IssueProgress;
import org.bienban.workflows.IssueRoute;
import org.bienban.workflows.ProcessConflictException;
import org.bienban.workflows.TaskChange;
import org.bienban.workflows.engine.IssueModel.Variables;
import org.bienban.workflows.engine.LockedSteps.Step;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;

/** The way of issues on the engine. */
final class EngineIssueEscalation implements IssueEscalationProcess {

    private final OpenIssues open;
    private final EngineTransaction transaction;
    private final IssueHistory history;
    private final ObjectProvider<IssueLevels> levels;

    EngineIssueEscalation(
            OpenIssues open, EngineTransaction transaction, IssueHistory history, ObjectProvider<IssueLevels> levels) {
        this.open = open;
        this.transaction = transaction;
        this.history = history;
        this.levels = levels;
    }

    @Override
    public void start(IssueCase issueCase) {
        transaction.run("Starting the way of " + issueCase.issueId(), () -> open.start(issueCase));
    }

    @Override
    public void register(UUID issueId, UUID personId) {
        transaction.run("Registering " + issueId, () -> {
            Step task = open.held(issueId, IssueModel.REGISTER, personId);
            open.complete(task, Map.of());
        });
    }

    @Override
    public void classify(UUID issueId, UUID personId, IssueRoute route) {
        transaction.run("Classifying " + issueId, () -> {
            Step task = open.held(issueId, IssueModel.CLASSIFY, personId);
            if (route instanceof IssueRoute.HandUp) {
                requireAbove(open.facts(task).holder());
            }
            Map<String, Object> facts = new HashMap<>();
            facts.put(Variables.ROUTE, route.kind().name());
            facts.put(Variables.ANSWER, null);
            facts.put(Variables.ANSWERING_GROUP, route instanceof IssueRoute.Answer answer ? answer.group() : null);
            open.complete(task, facts);
        });
    }

    @Override
    public void reclassify(UUID issueId, String category, IssueNature nature) {
        transaction.run("Correcting the class of " + issueId, () -> {
            open.set(open.require(issueId), Map.of(Variables.CATEGORY, category, Variables.NATURE, nature.name()));
        });
    }

    @Override
    public void supplement(UUID issueId, UUID personId) {
        transaction.run("Supplementing " + issueId, () -> {
            Step task = open.held(issueId, IssueModel.SUPPLEMENT, personId);
            open.complete(task, Map.of());
        });
    }

    @Override
    public void answer(UUID issueId, UUID personId, IssueAnswer answer) {
        transaction.run("Answering " + issueId, () -> {
            Step task = open.held(issueId, IssueModel.ANSWER, personId);
            open.complete(task, facts(answer));
        });
    }

    @Override
    public void told(UUID issueId, IssueOutcome outcome) {
        transaction.run("Hearing what was said to " + issueId, () -> {
            ProcessInstance instance = open.require(issueId);
            IssueFacts facts = open.facts(instance);
            if (facts.isAnswered(IssueModel.Answer.ROADMAP) && outcome != IssueOutcome.UNSATISFIED) {
                open.requireWaiting(instance, IssueModel.MESSAGE_TOLD);
                return;
            }
            if (outcome == IssueOutcome.REMAINING && !facts.isAnswered()) {
                throw new ProcessConflictException("No body has answered issue " + issueId + ": it was explained");
            }
            boolean rest = outcome == IssueOutcome.SATISFIED && facts.isAnswered(IssueModel.Answer.PARTIAL);
            open.send(
                    instance,
                    IssueModel.MESSAGE_TOLD,
                    Map.of(Variables.OUTCOME, (rest ? IssueOutcome.REMAINING : outcome).name()));
        });
    }

    @Override
    public TaskChange recall(UUID issueId, UUID personId) {
        return transaction.run("Recalling " + issueId, () -> {
            List<Step> tasks = open.locked(issueId, IssueModel.RECALLABLE);
            if (tasks.isEmpty()) {
                return new TaskChange.Refused(TaskChange.Reason.CLOSED, null);
            }
            open.send(
                    open.require(issueId),
                    IssueModel.MESSAGE_RECALLED,
                    Map.of(Variables.RECALLED_BY, personId.toString()));
            return new TaskChange.Done();
        });
    }

    @Override
    public boolean end(UUID issueId, String reason) {
        return transaction.run("Ending " + issueId, () -> {
            Optional<ProcessInstance> instance = open.find(issueId);
            instance.ifPresent(found -> open.end(found, reason));
            return instance.isPresent();
        });
    }

    @Override
    public Optional<IssueProgress> progressOf(UUID issueId) {
        return transaction.run("Reading the way of " + issueId, () -> history.progressOf(issueId));
    }

    @Override
    public boolean isOpen(UUID issueId) {
        return transaction.run(
                "Looking for " + issueId, () -> open.find(issueId).isPresent());
    }

    private void requireAbove(UUID unit) {
        if (levels.getObject().above(unit).isEmpty()) {
            throw new ProcessConflictException("Nothing is above " + unit + ": the issue cannot be handed up");
        }
    }

    private static Map<String, Object> facts(IssueAnswer answer) {
        return switch (answer) {
            case IssueAnswer.Full full -> Map.of(Variables.ANSWER, IssueModel.Answer.FULL.name());
            case IssueAnswer.Partial partial -> Map.of(Variables.ANSWER, IssueModel.Answer.PARTIAL.name());
            case IssueAnswer.Roadmap roadmap ->
                Map.of(
                        Variables.ANSWER, IssueModel.Answer.ROADMAP.name(),
                        Variables.BACK_AT, Date.from(roadmap.backAt()));
        };
    }
}
