package org.bienban.workflows.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** What the engine remembers of the cases of a process. */
final class CaseHistory {

    private final ProcessEngine engine;
    private final String process;

    CaseHistory(ProcessEngine engine, String process) {
        this.engine = engine;
        this.process = process;
    }

    /** Returns the newest case of the subject: withdrawn minutes may have been sent again. */
    Optional<HistoricProcessInstance> newest(UUID subject) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .list()
                .stream()
                // Two cases may begin in the same millisecond; the one still open is the newer.
                .max(Comparator.comparing(HistoricProcessInstance::getStartTime)
                        .thenComparing(found -> found.getEndTime() == null));
    }

    /** Returns what the case did, in order. */
    List<HistoricActivityInstance> activities(HistoricProcessInstance found) {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(found.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list();
    }

    /** Returns the model the case runs, or ran, on. */
    BpmnModelInstance modelOf(HistoricProcessInstance found) {
        return engine.getRepositoryService().getBpmnModelInstance(found.getProcessDefinitionId());
    }

    /** Returns the newest model of the process. */
    BpmnModelInstance newestModel() {
        return engine.getRepositoryService()
                .getBpmnModelInstance(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult()
                        .getId());
    }

    /** Returns where the case has been and is; also what it was taken away from, for there it was. */
    Trail trail(HistoricProcessInstance found) {
        Map<Boolean, Set<String>> byEnd = activities(found).stream()
                .collect(Collectors.partitioningBy(
                        activity -> activity.getEndTime() != null,
                        Collectors.mapping(HistoricActivityInstance::getActivityId, Collectors.toSet())));
        return new Trail(byEnd.getOrDefault(true, Set.of()), byEnd.getOrDefault(false, Set.of()));
    }

    static String nameOf(BpmnModelInstance model, String element) {
        FlowElement found = model.getModelElementById(element);
        return found == null ? element : found.getName();
    }
}
