package org.bienban.workflows.engine;

import java.util.Optional;
import java.util.UUID;
import org.bienban.workflows.IssueProgress;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;

/** Reads how far an issue has come from the engine's history. */
final class IssueHistory {

    private final ProcessEngine engine;
    private final CaseHistory cases;

    IssueHistory(ProcessEngine engine) {
        this.engine = engine;
        this.cases = new CaseHistory(engine, IssueModel.PROCESS);
    }

    Optional<IssueProgress> progressOf(UUID issueId) {
        return cases.newest(issueId).map(found -> progress(issueId, found));
    }

    private IssueProgress progress(UUID issueId, HistoricProcessInstance found) {
        BpmnModelInstance model = cases.modelOf(found);
        IssueSteps steps = new IssueSteps(element -> CaseHistory.nameOf(model, element));
        for (HistoricActivityInstance activity : cases.activities(found)) {
            steps.add(activity, found.getStartUserId());
        }
        return steps.toProgress(issueId, found.getEndTime() != null, holder(found));
    }

    private @Nullable UUID holder(HistoricProcessInstance found) {
        return found.getEndTime() != null
                ? null
                : new IssueFacts(engine.getRuntimeService().getVariables(found.getId())).holder();
    }
}
