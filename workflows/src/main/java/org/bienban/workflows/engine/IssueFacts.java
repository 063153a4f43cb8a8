package org.bienban.workflows.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.IssueCase;
import org.bienban.workflows.IssueNature;
import org.bienban.workflows.engine.IssueModel.Variables;

/** What the variables of a case say about an issue. */
record IssueFacts(Map<String, ?> variables) {

    static Map<String, Object> ofNew(IssueCase issue) {
        Map<String, Object> facts = new HashMap<>(held(issue.firstHolderUnitId(), 1));
        facts.put(Variables.CELL_GROUP, CandidateGroup.secretaryOf(issue.originUnitId()));
        facts.put(Variables.CATEGORY, issue.category());
        facts.put(Variables.NATURE, issue.nature().name());
        return facts;
    }

    /** What is so when a unit takes an issue over: nothing it was answered before counts any more. */
    static Map<String, Object> held(UUID unit, int level) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(Variables.HOLDER, unit.toString());
        facts.put(Variables.LEVEL, level);
        facts.put(Variables.OFFICE_GROUP, CandidateGroup.officeOf(unit));
        facts.put(Variables.STANDING_GROUP, CandidateGroup.standingOf(unit));
        facts.put(Variables.ANSWERING_GROUP, null);
        facts.put(Variables.ROUTE, null);
        facts.put(Variables.ANSWER, null);
        facts.put(Variables.OUTCOME, null);
        facts.put(Variables.GOES_UP, false);
        facts.put(Variables.LATE, false);
        return facts;
    }

    UUID holder() {
        return UUID.fromString(text(Variables.HOLDER));
    }

    int level() {
        return (Integer) Objects.requireNonNull(variables.get(Variables.LEVEL), Variables.LEVEL);
    }

    String category() {
        return text(Variables.CATEGORY);
    }

    IssueNature nature() {
        return IssueNature.valueOf(text(Variables.NATURE));
    }

    CandidateGroup officeWithoutTurn() {
        return new CandidateGroup(text(Variables.OFFICE_GROUP), false);
    }

    boolean isLate() {
        return Boolean.TRUE.equals(variables.get(Variables.LATE));
    }

    boolean isRecalled() {
        return variables.get(Variables.RECALLED_BY) != null;
    }

    /** Whether a body was chosen and has answered, so that it can be asked again. */
    boolean isAnswered() {
        return variables.get(Variables.ANSWER) != null;
    }

    boolean isAnswered(IssueModel.Answer answer) {
        return answer.name().equals(variables.get(Variables.ANSWER));
    }

    private String text(String variable) {
        return Objects.requireNonNull((String) variables.get(variable), variable);
    }
}
