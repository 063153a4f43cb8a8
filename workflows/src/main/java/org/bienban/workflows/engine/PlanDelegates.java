package org.bienban.workflows.engine;

import java.util.Map;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Group;
import org.bienban.workflows.TaskKind;
import org.bienban.workflows.engine.ReviewModel.Delegates;
import org.bienban.workflows.engine.ReviewModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** What is settled before a step opens: which way it goes, whose it is, and until when. */
record PlanDelegates(StepDates dates) {

    Map<String, JavaDelegate> byName() {
        return Map.of(
                Delegates.PLAN_ROUND, this::round,
                Delegates.SET_INSPECTION_DATES, this::inspection,
                Delegates.PLAN_JUDGEMENT, this::judgement,
                Delegates.PLAN_VALIDATION, this::validation,
                Delegates.SET_REVISION_DATES, this::revision);
    }

    private void round(DelegateExecution execution) {
        RoundRouting.Way way = facts(execution)
                .route()
                .map(route -> RoundRouting.of(execution, route))
                // A review started before there were routes, and moved to a newer version of the process.
                .orElseGet(() -> new RoundRouting.Way(false, false, 0));
        execution.setVariable(Variables.FORM_FIRST, way.checkForm());
        execution.setVariable(Variables.SPLIT, way.split());
        execution.setVariable(Variables.LEVELS, way.levels());
        execution.setVariable(Variables.LEVEL, 0);
        if (way.checkForm()) {
            dates.set(execution, TaskKind.CHECK_FORM);
        }
    }

    private void inspection(DelegateExecution execution) {
        CaseFacts facts = facts(execution);
        if (facts.isSplit()) {
            ReviewRoute route = facts.route().orElseThrow();
            execution.setVariable(
                    Variables.FIRST_PART_GROUP, facts.group(route.parts().get(0).group()));
            execution.setVariable(
                    Variables.SECOND_PART_GROUP,
                    facts.group(route.parts().get(1).group()));
        }
        dates.set(execution, facts.isSplit() ? TaskKind.INSPECT_PART : TaskKind.INSPECT);
    }

    private void judgement(DelegateExecution execution) {
        CaseFacts facts = facts(execution);
        execution.setVariable(
                Variables.JUDGE_GROUP, facts.group(facts.route().orElseThrow().judge()));
        dates.set(execution, TaskKind.JUDGE);
    }

    private void validation(DelegateExecution execution) {
        CaseFacts facts = facts(execution);
        Group next = facts.route().orElseThrow().levels().get(facts.level());
        execution.setVariable(Variables.LEVEL, facts.level() + 1);
        execution.setVariable(Variables.LEVEL_GROUP, facts.group(next));
        dates.set(execution, TaskKind.VALIDATE);
    }

    private void revision(DelegateExecution execution) {
        dates.set(execution, TaskKind.REVISE);
    }

    private static CaseFacts facts(DelegateExecution execution) {
        return new CaseFacts(execution.getVariables());
    }
}
