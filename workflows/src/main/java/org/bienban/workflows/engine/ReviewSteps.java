package org.bienban.workflows.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bienban.workflows.ReviewProgress;
import org.bienban.workflows.ReviewProgress.Phase;
import org.bienban.workflows.ReviewProgress.Step;
import org.bienban.workflows.ReviewProgress.StepState;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.jspecify.annotations.Nullable;

/** Gathers the steps of one review, in order. */
final class ReviewSteps {

    /** The types of element a person thinks of as a step; forks, timers and date rules are not. */
    private static final Set<String> STEP_TYPES = Set.of("startEvent", "userTask", "serviceTask", "sendTask");

    private static final Set<String> OUTCOMES =
            Set.of(ReviewModel.KEPT, ReviewModel.WITHDRAWN, ReviewModel.WITHDRAWN_EARLY);

    private final UnaryOperator<String> names;
    private final List<Step> steps = new ArrayList<>();
    private final List<Instant> corrections = new ArrayList<>();

    /** How many levels have confirmed since the minutes were last with the cell. */
    private int levels;

    /** Creates an empty list; the names give an element's name in the model. */
    ReviewSteps(UnaryOperator<String> names) {
        this.names = names;
    }

    /** Adds what the engine did, unless a person would not call it a step. */
    void add(HistoricActivityInstance activity, @Nullable String starter) {
        String element = activity.getActivityId();
        int round = roundAt(activity.getStartTime().toInstant());
        if (element.equals(ReviewModel.REVISE)) {
            levels = 0;
        }
        if (element.equals(ReviewModel.REVISE) && activity.getEndTime() != null) {
            corrections.add(activity.getEndTime().toInstant());
        }
        // A cancelled inspection was not done: the minutes were taken back.
        if (activity.isCanceled() || !(STEP_TYPES.contains(activity.getActivityType()) || OUTCOMES.contains(element))) {
            return;
        }
        String person = activity.getActivityType().equals("startEvent") ? starter : activity.getAssignee();
        steps.add(new Step(
                element,
                names.apply(element),
                activity.getEndTime() == null ? StepState.CURRENT : StepState.DONE,
                round,
                nextLevel(element),
                activity.getStartTime().toInstant(),
                EngineValues.instant(activity.getEndTime()),
                EngineValues.uuid(person),
                EngineValues.uuid(activity.getTaskId())));
    }

    /** Adds what an open review is at and what follows. */
    void addWhatIsAhead(StepsAhead ahead) {
        if (current() == null) {
            // Only publication has no history until it succeeded, for it begins in a transaction of its own.
            Step verdict = steps.getLast();
            steps.add(step(ReviewModel.PUBLISH, StepState.CURRENT, verdict));
        }
        Step current = current();
        if (current != null) {
            ahead.after(current.elementId()).forEach(element -> steps.add(step(element, StepState.NEXT, null)));
        }
    }

    ReviewProgress toProgress(UUID minutesId, boolean ended) {
        return new ReviewProgress(minutesId, ended ? outcome() : phase(), corrections.size() + 1, steps);
    }

    private Step step(String element, StepState state, @Nullable Step since) {
        return new Step(
                element,
                names.apply(element),
                state,
                corrections.size() + 1,
                nextLevel(element),
                since == null ? null : since.until(),
                null,
                null,
                null);
    }

    /** Counts the levels: they follow each other, so the next one to be told is the next to confirm. */
    private int nextLevel(String element) {
        return element.equals(ReviewModel.VALIDATE) ? ++levels : 0;
    }

    /** Every correction sent back begins a round; a reminder of it belongs to the round before. */
    private int roundAt(Instant start) {
        return 1 + (int) corrections.stream().filter(end -> !end.isAfter(start)).count();
    }

    private Phase outcome() {
        return switch (steps.isEmpty() ? "" : steps.getLast().elementId()) {
            case ReviewModel.KEPT -> Phase.KEPT;
            case ReviewModel.WITHDRAWN, ReviewModel.WITHDRAWN_EARLY -> Phase.WITHDRAWN;
            default -> Phase.CANCELLED;
        };
    }

    private Phase phase() {
        Step current = current();
        return switch (current == null ? "" : current.elementId()) {
            case ReviewModel.CHECK_FORM -> Phase.FORM_CHECK;
            case ReviewModel.INSPECT, ReviewModel.INSPECT_PART, ReviewModel.JUDGE -> Phase.INSPECTION;
            case ReviewModel.VALIDATE -> Phase.VALIDATION;
            case ReviewModel.REVISE -> Phase.REVISION;
            default -> Phase.PUBLICATION;
        };
    }

    private @Nullable Step current() {
        return steps.stream()
                .filter(step -> step.state() == StepState.CURRENT)
                .findFirst()
                .orElse(null);
    }
}
