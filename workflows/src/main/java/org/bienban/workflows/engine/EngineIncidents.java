package org.bienban.workflows.engine;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bienban.workflows.Incident;
import org.bienban.workflows.Incidents;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The steps that kept failing, as the engine knows them. */
final class EngineIncidents implements Incidents {

    private static final int FRESH_RETRIES = 5;

    private final ProcessEngine engine;
    private final EngineTransaction transaction;
    private final Runnable wake;

    /**
     * Makes it.
     *
     * @param wake tells whoever runs the steps that there is something to do: it looks around once a minute only when
     *     there was nothing for long
     */
    EngineIncidents(ProcessEngine engine, EngineTransaction transaction, Runnable wake) {
        this.engine = engine;
        this.transaction = transaction;
        this.wake = wake;
    }

    @Override
    public List<Incident> open(int limit) {
        return transaction.run(
                "Reading incidents",
                () ->
                        engine
                                .getRuntimeService()
                                .createIncidentQuery()
                                .orderByIncidentTimestamp()
                                .desc()
                                .listPage(0, limit)
                                .stream()
                                .map(this::incident)
                                .toList());
    }

    @Override
    public long count() {
        return transaction.run(
                "Counting incidents",
                () -> engine.getRuntimeService().createIncidentQuery().count());
    }

    @Override
    public boolean retry(UUID incidentId) {
        return transaction.run("Retrying " + incidentId, () -> {
            var incident = engine.getRuntimeService()
                    .createIncidentQuery()
                    .incidentId(incidentId.toString())
                    .singleResult();
            if (incident == null) {
                return false;
            }
            engine.getManagementService()
                    .setJobRetries(FRESH_RETRIES)
                    .jobId(incident.getConfiguration())
                    .dueDate(Date.from(EngineValues.now()))
                    .execute();
            wakeWhenCommitted();
            return true;
        });
    }

    private void wakeWhenCommitted() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake.run();
            }
        });
    }

    private Incident incident(org.camunda.bpm.engine.runtime.Incident incident) {
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult();
        ProcessDefinition definition =
                engine.getRepositoryService().getProcessDefinition(incident.getProcessDefinitionId());
        Job job = engine.getManagementService()
                .createJobQuery()
                .jobId(incident.getConfiguration())
                .singleResult();
        return new Incident(
                UUID.fromString(incident.getId()),
                definition.getKey(),
                incident.getActivityId(),
                nameOf(incident),
                UUID.fromString(instance.getBusinessKey()),
                messageOf(incident, job),
                incident.getIncidentTimestamp().toInstant(),
                job == null ? 0 : job.getRetries());
    }

    private @Nullable String messageOf(org.camunda.bpm.engine.runtime.Incident incident, @Nullable Job job) {
        String cause =
                job == null ? null : RootCause.in(engine.getManagementService().getJobExceptionStacktrace(job.getId()));
        return cause == null ? incident.getIncidentMessage() : cause;
    }

    private String nameOf(org.camunda.bpm.engine.runtime.Incident incident) {
        FlowElement element = engine.getRepositoryService()
                .getBpmnModelInstance(incident.getProcessDefinitionId())
                .getModelElementById(incident.getActivityId());
        return Objects.requireNonNullElse(element.getName(), incident.getActivityId());
    }
}
