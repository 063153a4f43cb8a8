package org.bienban.workflows.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bienban.workflows.IssueProgress;
import org.bienban.workflows.IssueProgress.Phase;
import org.bienban.workflows.IssueProgress.Step;
import org.bienban.workflows.ReviewProgress.StepState;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.jspecify.annotations.Nullable;

/** Gathers the steps of one issue, in order. */
final class IssueSteps {

    /** The types of element a person thinks of as a step; forks, timers and date rules are not. */
    private static final Set<String> TYPES = Set.of("startEvent", "userTask", "receiveTask", "serviceTask", "sendTask");

    private static final Map<String, Phase> OUTCOMES = Map.of(
            IssueModel.CLOSED, Phase.CLOSED,
            IssueModel.TRANSFERRED, Phase.TRANSFERRED,
            IssueModel.RECALLED, Phase.RECALLED,
            IssueModel.RECALLED_LATER, Phase.RECALLED);

    private static final Map<String, Phase> WAITING = Map.of(
            IssueModel.REGISTER, Phase.REGISTER,
            IssueModel.CLASSIFY, Phase.CLASSIFY,
            IssueModel.ANSWER, Phase.ANSWER,
            IssueModel.SUPPLEMENT, Phase.SUPPLEMENT,
            IssueModel.TELL, Phase.TELL,
            IssueModel.ROADMAP, Phase.ROADMAP);

    private final UnaryOperator<String> names;
    private final List<Step> steps = new ArrayList<>();
    private Phase phase = Phase.ENDED;
    private int level = 1;
    private int reopened;

    /** Creates an empty list; the names give an element's name in the model. */
    IssueSteps(UnaryOperator<String> names) {
        this.names = names;
    }

    /** Adds what the engine did, unless a person would not call it a step. */
    void add(HistoricActivityInstance activity, @Nullable String starter) {
        String element = activity.getActivityId();
        boolean open = activity.getEndTime() == null;
        if (open) {
            phase = WAITING.getOrDefault(element, phase);
        } else if (OUTCOMES.containsKey(element)) {
            phase = OUTCOMES.get(element);
        }
        if (element.equals(IssueModel.HAND_UP)) {
            level++;
        } else if (element.equals(IssueModel.REOPEN)) {
            reopened++;
        }
        if (TYPES.contains(activity.getActivityType()) || OUTCOMES.containsKey(element)) {
            steps.add(step(activity, open, activity.getActivityType().equals("startEvent") ? starter : null));
        }
    }

    private Step step(HistoricActivityInstance activity, boolean open, @Nullable String starter) {
        return new Step(
                activity.getActivityId(),
                names.apply(activity.getActivityId()),
                open ? StepState.CURRENT : StepState.DONE,
                level,
                activity.getStartTime().toInstant(),
                EngineValues.instant(activity.getEndTime()),
                EngineValues.uuid(starter == null ? activity.getAssignee() : starter),
                EngineValues.uuid(activity.getTaskId()));
    }

    IssueProgress toProgress(UUID issueId, boolean ended, @Nullable UUID holder) {
        return new IssueProgress(issueId, phase, level, ended ? null : holder, reopened, steps);
    }
}
