package org.bienban.workflows.engine;

import java.util.Map;
import java.util.UUID;
import org.bienban.workflows.IssueHandedUp;
import org.bienban.workflows.IssueLevels;
import org.bienban.workflows.IssueNotices;
import org.bienban.workflows.engine.IssueModel.Delegates;
import org.bienban.workflows.engine.IssueModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/** Moves an issue: to the next unit up, or back to be classified again where it was answered. */
record IssueMoveDelegates(
        ObjectProvider<IssueLevels> levels, ObjectProvider<IssueNotices> notices, ApplicationEventPublisher events) {

    Map<String, JavaDelegate> byName() {
        return Map.of(Delegates.HAND_UP, this::handUp, Delegates.REOPEN, this::reopen);
    }

    private void handUp(DelegateExecution execution) {
        IssueFacts facts = new IssueFacts(execution.getVariables());
        UUID above = levels.getObject()
                .above(facts.holder())
                .orElseThrow(() -> new IllegalStateException("Nothing is above " + facts.holder()));
        IssueHandedUp move = new IssueHandedUp(
                UUID.fromString(execution.getProcessBusinessKey()),
                facts.holder(),
                above,
                facts.level() + 1,
                facts.isLate(),
                EngineValues.now());
        execution.setVariables(IssueFacts.held(above, move.level()));
        events.publishEvent(move);
        notices.getObject().handedUp(move);
    }

    private void reopen(DelegateExecution execution) {
        IssueFacts facts = new IssueFacts(execution.getVariables());
        execution.setVariables(IssueFacts.held(facts.holder(), facts.level()));
        execution.removeVariable(Variables.BACK_AT);
    }
}
