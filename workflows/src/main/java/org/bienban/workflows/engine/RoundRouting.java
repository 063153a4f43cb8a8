package org.bienban.workflows.engine;

import java.util.Map;
import java.util.Objects;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.engine.ReviewModel.Variables;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/**
 * Asks the decision table which way a round goes. A review stays with the version of the table it was started with, as
 * it stays with its version of the process.
 */
final class RoundRouting {

    private RoundRouting() {}

    /** Which way a round goes. */
    record Way(boolean checkForm, boolean split, int levels) {}

    static Way of(DelegateExecution execution, ReviewRoute route) {
        DmnDecisionRuleResult found = execution
                .getProcessEngineServices()
                .getDecisionService()
                .evaluateDecisionTableById(table(execution))
                .variables(Map.of(
                        "officeFirst", route.formFirst(),
                        "twoInspectors", !route.parts().isEmpty(),
                        "levels", route.levels().size(),
                        "round", TaskFacts.round(execution.getVariables()),
                        "returnedFrom", Objects.toString(execution.getVariable(Variables.RETURNED_FROM), "")))
                .evaluate()
                .getSingleResult();
        // The table may leave steps out; it cannot ask for people the committee has not named.
        return new Way(
                Boolean.TRUE.equals(found.getEntry("checkForm")),
                Boolean.TRUE.equals(found.getEntry("splitHeads"))
                        && !route.parts().isEmpty(),
                Math.clamp(
                        number(found.getEntry("confirmations")),
                        0,
                        route.levels().size()));
    }

    private static String table(DelegateExecution execution) {
        String kept = (String) execution.getVariable(Variables.ROUTING);
        if (kept != null) {
            return kept;
        }
        String newest = newest(execution.getProcessEngineServices()).getId();
        execution.setVariable(Variables.ROUTING, newest);
        return newest;
    }

    private static DecisionDefinition newest(ProcessEngineServices engine) {
        return engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(ReviewModel.ROUTING)
                .latestVersion()
                .singleResult();
    }

    private static long number(Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
