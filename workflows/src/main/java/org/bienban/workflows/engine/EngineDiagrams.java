package org.bienban.workflows.engine;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.workflows.ProcessDiagram;
import org.bienban.workflows.ProcessDiagrams;
import org.bienban.workflows.ReviewProgress.Step;
import org.bienban.workflows.ReviewProgress.StepState;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.context.MessageSource;

/** Draws the processes from the models the engine has deployed: a running case in the version it runs on. */
final class EngineDiagrams implements ProcessDiagrams {

    private final EngineTransaction transaction;
    private final ReviewHistory history;
    private final CaseHistory issues;
    private final MessageSource messages;

    EngineDiagrams(EngineTransaction transaction, ReviewHistory history, CaseHistory issues, MessageSource messages) {
        this.transaction = transaction;
        this.history = history;
        this.issues = issues;
        this.messages = messages;
    }

    @Override
    public Optional<ProcessDiagram> ofMinutes(UUID minutesId, Locale locale) {
        return transaction.run(
                "Drawing the review of " + minutesId,
                () -> history.newest(minutesId)
                        .map(review -> draw(history.modelOf(review), locale, trail(minutesId, review))));
    }

    @Override
    public ProcessDiagram ofMinutesReview(Locale locale) {
        return transaction.run("Drawing the review process", () -> draw(history.newestModel(), locale, Trail.NONE));
    }

    @Override
    public Optional<ProcessDiagram> ofIssue(UUID issueId, Locale locale) {
        return transaction.run(
                "Drawing the way of " + issueId,
                () -> issues.newest(issueId).map(found -> draw(issues.modelOf(found), locale, issues.trail(found))));
    }

    @Override
    public ProcessDiagram ofIssueEscalation(Locale locale) {
        return transaction.run("Drawing the way of issues", () -> draw(issues.newestModel(), locale, Trail.NONE));
    }

    private ProcessDiagram draw(BpmnModelInstance model, Locale locale, Trail trail) {
        return new DiagramReader(model, new LocalNames(messages, locale), trail).read();
    }

    private Trail trail(UUID minutesId, HistoricProcessInstance review) {
        Set<String> passed = new HashSet<>();
        for (HistoricActivityInstance activity : history.activities(review)) {
            if (activity.getEndTime() != null && !activity.isCanceled()) {
                passed.add(activity.getActivityId());
            }
        }
        Set<String> current = new HashSet<>();
        history.progressOf(minutesId)
                .ifPresent(progress -> progress.steps().stream()
                        .filter(step -> step.state() == StepState.CURRENT)
                        .map(Step::elementId)
                        .forEach(current::add));
        return new Trail(passed, current);
    }
}
