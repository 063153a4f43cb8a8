package org.bienban.workflows.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.workflows.MigrationPreview;
import org.bienban.workflows.MigrationPreview.Blocked;
import org.bienban.workflows.MigrationPreview.StepMapping;
import org.bienban.workflows.MigrationProgress;
import org.bienban.workflows.ModelVersion;
import org.bienban.workflows.ModelVersion.ModelKind;
import org.bienban.workflows.ProcessConflictException;
import org.bienban.workflows.engine.ReviewModel.Variables;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.batch.BatchStatistics;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** Moves running cases to the newest version of their process, as jobs of the engine: any node works on them. */
final class CaseMigration {

    private final ProcessEngine engine;
    private final ModelVersions versions;
    private final StandingCases standing;

    CaseMigration(ProcessEngine engine, ModelVersions versions, StandingCases standing) {
        this.engine = engine;
        this.versions = versions;
        this.standing = standing;
    }

    MigrationPreview preview(String fromId) {
        ModelVersion from = version(fromId);
        ModelVersion to = versions.newest(ModelKind.BPMN).orElseThrow();
        Set<String> mapped = mapped(plan(from, to));
        List<StandingCases.Case> cases = standing.on(fromId);
        Set<UUID> blockedIds = new HashSet<>();
        List<Blocked> blocked = new ArrayList<>();
        BpmnModelInstance model = engine.getRepositoryService().getBpmnModelInstance(fromId);
        TreeMap<String, Long> steps = cases.stream()
                .collect(Collectors.groupingBy(StandingCases.Case::element, TreeMap::new, Collectors.counting()));
        for (StandingCases.Case one : cases) {
            if (!mapped.contains(one.element()) && blockedIds.add(one.minutesId())) {
                blocked.add(new Blocked(one.minutesId(), one.element(), nameOf(model, one.element())));
            }
        }
        long all = cases.stream().map(StandingCases.Case::minutesId).distinct().count();
        return new MigrationPreview(
                from,
                to,
                steps.entrySet().stream()
                        .map(step -> new StepMapping(
                                step.getKey(),
                                nameOf(model, step.getKey()),
                                step.getValue(),
                                mapped.contains(step.getKey())))
                        .toList(),
                all - blockedIds.size(),
                blocked.stream().limit(MigrationPreview.SHOWN).toList());
    }

    Optional<UUID> start(String fromId) {
        ModelVersion from = version(fromId);
        ModelVersion to = versions.newest(ModelKind.BPMN).orElseThrow();
        MigrationPlan plan = plan(from, to);
        Set<String> mapped = mapped(plan);
        List<StandingCases.Case> cases = standing.on(fromId);
        Set<String> blocked = cases.stream()
                .filter(one -> !mapped.contains(one.element()))
                .map(StandingCases.Case::review)
                .collect(Collectors.toSet());
        List<String> movable = cases.stream()
                .map(StandingCases.Case::review)
                .distinct()
                .filter(review -> !blocked.contains(review))
                .toList();
        if (movable.isEmpty()) {
            return Optional.empty();
        }
        movable.forEach(this::giveWhatNewerVersionsAskFor);
        Batch batch = engine.getRuntimeService()
                .newMigration(plan)
                .processInstanceIds(movable)
                .executeAsync();
        return Optional.of(UUID.fromString(batch.getId()));
    }

    Optional<MigrationProgress> progress(UUID runId) {
        BatchStatistics found = engine.getManagementService()
                .createBatchStatisticsQuery()
                .batchId(runId.toString())
                .singleResult();
        return Optional.ofNullable(found)
                .map(batch -> new MigrationProgress(
                        batch.getTotalJobs(), batch.getCompletedJobs(), batch.getFailedJobs(), failures(batch)));
    }

    void retry(UUID runId) {
        Batch batch = engine.getManagementService()
                .createBatchQuery()
                .batchId(runId.toString())
                .singleResult();
        if (batch != null) {
            failed(batch).forEach(job -> engine.getManagementService().setJobRetries(job.getId(), 1));
        }
    }

    private MigrationPlan plan(ModelVersion from, ModelVersion to) {
        return engine.getRuntimeService()
                .createMigrationPlan(from.id(), to.id())
                .mapEqualActivities()
                .updateEventTriggers()
                .build();
    }

    private static Set<String> mapped(MigrationPlan plan) {
        return plan.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
    }

    /** A timer new to the case asks for its moment while the case is being moved. */
    private void giveWhatNewerVersionsAskFor(String review) {
        var variables = engine.getRuntimeService().getVariables(review);
        Object due = variables.get(Variables.DUE_AT);
        if (due != null && !variables.containsKey(Variables.ESCALATE_AT)) {
            engine.getRuntimeService().setVariable(review, Variables.ESCALATE_AT, due);
        }
    }

    private List<String> failures(Batch batch) {
        return failed(batch).stream()
                .map(job -> String.valueOf(job.getExceptionMessage()))
                .distinct()
                .toList();
    }

    private List<Job> failed(Batch batch) {
        return engine.getManagementService()
                .createJobQuery()
                .jobDefinitionId(batch.getBatchJobDefinitionId())
                .noRetriesLeft()
                .list();
    }

    private ModelVersion version(String id) {
        return versions.find(id)
                .filter(version -> version.kind() == ModelKind.BPMN && !version.newest())
                .orElseThrow(() -> new ProcessConflictException("No older version of a process: " + id));
    }

    private static String nameOf(BpmnModelInstance model, String element) {
        return model.getModelElementById(element) instanceof FlowElement found ? found.getName() : element;
    }
}
