package org.bienban.workflows.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.workflows.ReviewProgress;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** Reads how far a review has come from the engine's history. */
final class ReviewHistory {

    private final ProcessEngine engine;

    ReviewHistory(ProcessEngine engine) {
        this.engine = engine;
    }

    Optional<ReviewProgress> progressOf(UUID minutesId) {
        return newest(minutesId).map(review -> progress(minutesId, review));
    }

    /** Returns the newest review of the minutes: withdrawn minutes may have been sent again. */
    Optional<HistoricProcessInstance> newest(UUID minutesId) {
        return history()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(ReviewModel.PROCESS)
                .processInstanceBusinessKey(minutesId.toString())
                .list()
                .stream()
                // Two reviews may begin in the same millisecond; the one still open is the newer.
                .max(Comparator.comparing(HistoricProcessInstance::getStartTime)
                        .thenComparing(review -> review.getEndTime() == null));
    }

    /** Returns what the review did, in order. */
    List<HistoricActivityInstance> activities(HistoricProcessInstance review) {
        return history()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(review.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list();
    }

    BpmnModelInstance modelOf(HistoricProcessInstance review) {
        return engine.getRepositoryService().getBpmnModelInstance(review.getProcessDefinitionId());
    }

    private HistoryService history() {
        return engine.getHistoryService();
    }

    private ReviewProgress progress(UUID minutesId, HistoricProcessInstance review) {
        BpmnModelInstance model = modelOf(review);
        ReviewSteps steps = new ReviewSteps(element -> nameOf(model, element));
        for (HistoricActivityInstance activity : activities(review)) {
            steps.add(activity, review.getStartUserId());
        }
        if (review.getEndTime() == null) {
            steps.addWhatIsAhead(new StepsAhead(CaseFacts.of(engine, review.getId())));
        }
        return steps.toProgress(minutesId, review.getEndTime() != null);
    }

    private static String nameOf(BpmnModelInstance model, String element) {
        FlowElement found = model.getModelElementById(element);
        return found == null ? element : found.getName();
    }
}
