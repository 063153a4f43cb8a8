package org.bienban.workflows.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bienban.workflows.ModelVersion;
import org.bienban.workflows.ModelVersion.ModelKind;
import org.bienban.workflows.engine.ReviewModel.Variables;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;

/** The versions of our models with the cases running on each. */
final class ModelVersions {

    private static final Comparator<ModelVersion> NEWEST_FIRST = Comparator.comparing(ModelVersion::kind)
            .thenComparing(Comparator.comparing(ModelVersion::version).reversed());

    private final ProcessEngine engine;

    ModelVersions(ProcessEngine engine) {
        this.engine = engine;
    }

    List<ModelVersion> all() {
        List<ProcessDefinition> processes = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(ReviewModel.PROCESS)
                .list();
        List<DecisionDefinition> tables = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(ReviewModel.ROUTING)
                .list();
        Map<String, Deployment> deployments = deployments();
        List<ModelVersion> found = new ArrayList<>();
        for (ProcessDefinition process : processes) {
            long running = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processDefinitionId(process.getId())
                    .count();
            found.add(version(ModelKind.BPMN, process, deployments, running, highest(processes)));
        }
        for (DecisionDefinition table : tables) {
            long running = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .variableValueEquals(Variables.ROUTING, table.getId())
                    .count();
            found.add(version(ModelKind.DMN, table, deployments, running, highest(tables)));
        }
        return found.stream().sorted(NEWEST_FIRST).toList();
    }

    Optional<ModelVersion> find(String id) {
        return all().stream().filter(version -> version.id().equals(id)).findFirst();
    }

    Optional<ModelVersion> newest(ModelKind kind) {
        return all().stream()
                .filter(version -> version.kind() == kind && version.newest())
                .findFirst();
    }

    private Map<String, Deployment> deployments() {
        Map<String, Deployment> byId = new HashMap<>();
        engine.getRepositoryService()
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> byId.put(deployment.getId(), deployment));
        return byId;
    }

    private static int highest(List<? extends ResourceDefinition> definitions) {
        return definitions.stream()
                .mapToInt(ResourceDefinition::getVersion)
                .max()
                .orElse(0);
    }

    private static ModelVersion version(
            ModelKind kind,
            ResourceDefinition definition,
            Map<String, Deployment> deployments,
            long running,
            int highest) {
        Deployment deployment =
                Objects.requireNonNull(deployments.get(definition.getDeploymentId()), definition.getDeploymentId());
        String by = deployment.getName().equals(Models.UPLOADED) ? deployment.getSource() : null;
        return new ModelVersion(
                definition.getId(),
                kind,
                definition.getKey(),
                definition.getVersion(),
                deployment.getDeploymentTime().toInstant(),
                by == null ? null : UUID.fromString(by),
                running,
                definition.getVersion() == highest);
    }
}
