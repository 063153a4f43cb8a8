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
import org.springframework.context.MessageSource;

/** Draws the processes from the models the engine has deployed: a running case in the version it runs on. */
final class EngineDiagrams implements ProcessDiagrams {

    private final EngineTransaction transaction;
    private final ReviewHistory history;
    private final MessageSource messages;

    EngineDiagrams(EngineTransaction transaction, ReviewHistory history, MessageSource messages) {
        this.transaction = transaction;
        this.history = history;
        this.messages = messages;
    }

    @Override
    public Optional<ProcessDiagram> ofMinutes(UUID minutesId, Locale locale) {
        return transaction.run(
                "Drawing the review of " + minutesId,
                () -> history.newest(minutesId)
                        .map(review -> new DiagramReader(
                                        history.modelOf(review),
                                        new LocalNames(messages, locale),
                                        trail(minutesId, review))
                                .read()));
    }

    @Override
    public ProcessDiagram ofMinutesReview(Locale locale) {
        return transaction.run(
                "Drawing the review process",
                () -> new DiagramReader(history.newestModel(), new LocalNames(messages, locale), Trail.NONE).read());
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
