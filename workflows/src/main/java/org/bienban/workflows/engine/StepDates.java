package org.bienban.workflows.engine;

import java.util.Date;
import java.util.UUID;
import org.bienban.workflows.ReviewDates;
import org.bienban.workflows.ReviewDeadlines;
import org.bienban.workflows.TaskKind;
import org.bienban.workflows.engine.ReviewModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;

/** Asks the calendar for the dates of the task about to open. */
record StepDates(ObjectProvider<ReviewDeadlines> deadlines) {

    void set(DelegateExecution execution, TaskKind kind) {
        CaseFacts facts = new CaseFacts(execution.getVariables());
        ReviewDates dates = deadlines
                .getObject()
                .dates(
                        UUID.fromString(execution.getProcessBusinessKey()),
                        TaskFacts.round(execution.getVariables()),
                        kind,
                        EngineValues.now(),
                        facts.limits());
        execution.setVariable(Variables.REMIND_AT, Date.from(dates.remindAt()));
        execution.setVariable(Variables.DUE_AT, Date.from(dates.due()));
        execution.setVariable(
                Variables.ESCALATE_AT, Date.from(dates.escalateAt() == null ? dates.due() : dates.escalateAt()));
    }
}
