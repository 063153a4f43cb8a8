package org.bienban.workflows.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bienban.workflows.MigrationPreview;
import org.bienban.workflows.MigrationProgress;
import org.bienban.workflows.ModelReport;
import org.bienban.workflows.ModelReport.Finding;
import org.bienban.workflows.ModelReport.Problem;
import org.bienban.workflows.ModelVersion;
import org.bienban.workflows.ModelVersion.ModelKind;
import org.bienban.workflows.ProcessDiagram;
import org.bienban.workflows.WorkflowModels;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The models as the engine keeps them. */
final class EngineModels implements WorkflowModels {

    private final ProcessEngine engine;
    private final EngineTransaction transaction;
    private final ModelExamination examination;
    private final ModelVersions versions;
    private final CaseMigration migration;
    private final MessageSource messages;

    EngineModels(
            ProcessEngine engine,
            EngineTransaction transaction,
            ModelExamination examination,
            ModelVersions versions,
            CaseMigration migration,
            MessageSource messages) {
        this.engine = engine;
        this.transaction = transaction;
        this.examination = examination;
        this.versions = versions;
        this.migration = migration;
        this.messages = messages;
    }

    @Override
    public List<ModelVersion> versions() {
        return transaction.run("Reading the models", versions::all);
    }

    @Override
    public ModelReport examine(byte[] file, Locale locale) {
        return transaction.run(
                "Examining a model",
                () -> examination.examine(
                        file, kind -> versions.newest(kind).map(this::contents).orElse(null), locale));
    }

    @Override
    public ModelReport deploy(byte[] file, UUID by, Locale locale) {
        ModelReport report = examine(file, locale);
        return report.isDeployable() ? transaction.run("Deploying a model", () -> deploy(file, by, report)) : report;
    }

    @Override
    public Optional<byte[]> file(String versionId) {
        return transaction.run("Reading a model", () -> versions.find(versionId).map(this::contents));
    }

    @Override
    public Optional<ProcessDiagram> drawing(String versionId, Locale locale) {
        return transaction.run(
                "Drawing a model",
                () -> versions.find(versionId)
                        .filter(version -> version.kind() == ModelKind.BPMN)
                        .map(version -> new DiagramReader(
                                        repository().getBpmnModelInstance(version.id()),
                                        new LocalNames(messages, locale),
                                        Trail.NONE)
                                .read()));
    }

    @Override
    public MigrationPreview preview(String fromVersionId) {
        return transaction.run("Previewing a migration", () -> migration.preview(fromVersionId));
    }

    @Override
    public Optional<UUID> migrate(String fromVersionId) {
        return transaction.run("Migrating cases", () -> migration.start(fromVersionId));
    }

    @Override
    public Optional<MigrationProgress> progress(UUID runId) {
        return transaction.run("Reading a migration", () -> migration.progress(runId));
    }

    @Override
    public void retry(UUID runId) {
        transaction.run("Retrying a migration", () -> migration.retry(runId));
    }

    private ModelReport deploy(byte[] file, UUID by, ModelReport report) {
        String resource = report.kind() == ModelKind.BPMN ? ReviewModel.RESOURCE : ReviewModel.ROUTING_RESOURCE;
        try {
            DeploymentWithDefinitions made = repository()
                    .createDeployment()
                    // A name of its own: what comes with the program is compared with what came with the program.
                    .name(Models.UPLOADED)
                    .source(by.toString())
                    .addInputStream(resource, new ByteArrayInputStream(file))
                    .deployWithResult();
            return with(report, List.of(), numberOf(made));
        } catch (ParseException e) {
            List<Finding> findings = new ArrayList<>(report.findings());
            findings.addFirst(new Finding(Problem.NOT_VALID, "", String.valueOf(e.getMessage())));
            return with(report, findings, null);
        }
    }

    private static ModelReport with(ModelReport report, List<Finding> findings, @Nullable Integer version) {
        return new ModelReport(
                report.kind(),
                report.key(),
                findings.isEmpty() ? report.findings() : findings,
                report.changes(),
                report.drawing(),
                version);
    }

    private static @Nullable Integer numberOf(DeploymentWithDefinitions made) {
        if (made.getDeployedProcessDefinitions() != null
                && !made.getDeployedProcessDefinitions().isEmpty()) {
            return made.getDeployedProcessDefinitions().getFirst().getVersion();
        }
        return made.getDeployedDecisionDefinitions() == null
                        || made.getDeployedDecisionDefinitions().isEmpty()
                ? null
                : made.getDeployedDecisionDefinitions().getFirst().getVersion();
    }

    private byte[] contents(ModelVersion version) {
        try (InputStream stream = version.kind() == ModelKind.BPMN
                ? repository().getProcessModel(version.id())
                : repository().getDecisionModel(version.id())) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RepositoryService repository() {
        return engine.getRepositoryService();
    }
}
