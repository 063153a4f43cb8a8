package org.bienban.workflows.engine;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.bienban.workflows.IssueDates;
import org.bienban.workflows.IssueDeadlines;
import org.bienban.workflows.IssueLevels;
import org.bienban.workflows.IssueProposal;
import org.bienban.workflows.IssueStep;
import org.bienban.workflows.engine.IssueModel.Delegates;
import org.bienban.workflows.engine.IssueModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;

/** Until when a step of an issue is to be done, settled before it opens. */
record IssuePlanDelegates(ObjectProvider<IssueDeadlines> deadlines, ObjectProvider<IssueLevels> levels) {

    /** So that register, classification and one more step leave the cell informed within 10 working days. */
    private static final int REGISTER_DAYS = 2;

    private static final int CLASSIFY_DAYS = 5;
    private static final int SUPPLEMENT_DAYS = 5;

    Map<String, JavaDelegate> byName() {
        return Map.of(
                Delegates.PLAN_REGISTRATION, execution -> plan(execution, IssueStep.REGISTER, REGISTER_DAYS),
                Delegates.PLAN_CLASSIFICATION, execution -> plan(execution, IssueStep.CLASSIFY, CLASSIFY_DAYS),
                Delegates.PLAN_SUPPLEMENT, execution -> plan(execution, IssueStep.SUPPLEMENT, SUPPLEMENT_DAYS),
                Delegates.PLAN_ANSWER,
                        execution -> plan(
                                execution, IssueStep.ANSWER, proposal(execution).answerDays()));
    }

    /** What the table says about the issue today. */
    IssueProposal proposal(DelegateExecution execution) {
        IssueFacts facts = new IssueFacts(execution.getVariables());
        return IssueTable.ask(
                execution.getProcessEngineServices().getDecisionService(),
                facts.category(),
                facts.nature(),
                levels.getObject().kindOf(facts.holder()),
                IssueTable.dayOf(EngineValues.now()));
    }

    private void plan(DelegateExecution execution, IssueStep step, int workingDays) {
        IssueDates dates = deadlines
                .getObject()
                .dates(UUID.fromString(execution.getProcessBusinessKey()), step, EngineValues.now(), workingDays);
        execution.setVariable(Variables.REMIND_AT, Date.from(dates.remindAt()));
        execution.setVariable(Variables.DUE_AT, Date.from(dates.due()));
    }
}
