package org.bienban.workflows.engine;

import java.util.Date;
import java.util.UUID;
import org.bienban.workflows.ReviewDates;
import org.bienban.workflows.ReviewDeadlines;
import org.bienban.workflows.TaskKind;
import org.bienban.workflows.engine.ReviewModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;

/** Asks the calendar for the dates of the task about to open. */
record SetReviewDatesDelegate(TaskKind kind, ObjectProvider<ReviewDeadlines> deadlines) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        ReviewDates dates = deadlines
                .getObject()
                .dates(
                        UUID.fromString(execution.getProcessBusinessKey()),
                        TaskFacts.round(execution.getVariables()),
                        kind,
                        EngineValues.now());
        execution.setVariable(Variables.REMIND_AT, Date.from(dates.remindAt()));
        execution.setVariable(Variables.DUE_AT, Date.from(dates.due()));
    }
}
