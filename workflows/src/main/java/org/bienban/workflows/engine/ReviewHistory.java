package org.bienban.workflows.engine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.workflows.ReviewProgress;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Reads how far a review has come from the engine's history. */
final class ReviewHistory {

    private final ProcessEngine engine;
    private final CaseHistory cases;

    ReviewHistory(ProcessEngine engine) {
        this.engine = engine;
        this.cases = new CaseHistory(engine, ReviewModel.PROCESS);
    }

    Optional<ReviewProgress> progressOf(UUID minutesId) {
        return newest(minutesId).map(review -> progress(minutesId, review));
    }

    Optional<HistoricProcessInstance> newest(UUID minutesId) {
        return cases.newest(minutesId);
    }

    List<HistoricActivityInstance> activities(HistoricProcessInstance review) {
        return cases.activities(review);
    }

    BpmnModelInstance modelOf(HistoricProcessInstance review) {
        return cases.modelOf(review);
    }

    BpmnModelInstance newestModel() {
        return cases.newestModel();
    }

    private ReviewProgress progress(UUID minutesId, HistoricProcessInstance review) {
        BpmnModelInstance model = modelOf(review);
        ReviewSteps steps = new ReviewSteps(element -> CaseHistory.nameOf(model, element));
        for (HistoricActivityInstance activity : activities(review)) {
            steps.add(activity, review.getStartUserId());
        }
        if (review.getEndTime() == null) {
            steps.addWhatIsAhead(new StepsAhead(CaseFacts.of(engine, review.getId())));
        }
        return steps.toProgress(minutesId, review.getEndTime() != null);
    }
}
