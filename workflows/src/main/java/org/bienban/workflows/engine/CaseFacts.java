package org.bienban.workflows.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.ReviewCase;
import org.bienban.workflows.ReviewLimits;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Group;
import org.bienban.workflows.engine.ReviewModel.Variables;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;

/** What the variables of a review say about the way it goes. */
final class CaseFacts {

    private final Map<String, ?> variables;

    CaseFacts(Map<String, ?> variables) {
        this.variables = variables;
    }

    /** The facts of an open review; none if it ended a moment ago. */
    static CaseFacts of(ProcessEngine engine, String review) {
        Map<String, Object> variables = new HashMap<>();
        engine.getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(review)
                .variableNameIn(Variables.ROUTE, Variables.SPLIT, Variables.LEVEL, Variables.LEVELS)
                .list()
                .forEach(variable -> variables.put(variable.getName(), variable.getValue()));
        return new CaseFacts(variables);
    }

    static Map<String, Object> ofNew(ReviewCase reviewCase) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.SUPERVISOR_GROUP, CandidateGroup.supervisorOf(reviewCase.cellId()));
        variables.put(Variables.OFFICE_GROUP, CandidateGroup.officeOf(reviewCase.wardId()));
        variables.put(Variables.SECRETARY_GROUP, CandidateGroup.secretaryOf(reviewCase.cellId()));
        variables.put(Variables.ROUTE, RouteText.write(reviewCase.route()));
        variables.put(Variables.ROUND, 1);
        variables.put(Variables.INSPECTOR, null);
        variables.put(Variables.REVISER, null);
        return variables;
    }

    Optional<ReviewRoute> route() {
        return Optional.ofNullable((String) variables.get(Variables.ROUTE)).map(RouteText::read);
    }

    @Nullable
    ReviewLimits limits() {
        return route().map(ReviewRoute::limits).orElse(null);
    }

    /** How many levels have the verdict before them or behind them; a review begun long ago has none. */
    int level() {
        return number(Variables.LEVEL);
    }

    int levels() {
        return number(Variables.LEVELS);
    }

    boolean isSplit() {
        return Boolean.TRUE.equals(variables.get(Variables.SPLIT));
    }

    String group(Group group) {
        return switch (group) {
            case SUPERVISOR -> text(Variables.SUPERVISOR_GROUP);
            case OFFICE -> text(Variables.OFFICE_GROUP);
            case STANDING -> CandidateGroup.standingOf(ward());
            case LEADER -> CandidateGroup.leadersOf(ward());
        };
    }

    private UUID ward() {
        String office = text(Variables.OFFICE_GROUP);
        return UUID.fromString(office.substring(office.indexOf(':') + 1));
    }

    private String text(String variable) {
        return Objects.requireNonNull((String) variables.get(variable), variable);
    }

    private int number(String variable) {
        return variables.get(variable) instanceof Integer number ? number : 0;
    }
}
