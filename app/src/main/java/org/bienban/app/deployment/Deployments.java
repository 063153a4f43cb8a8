package org.bienban.app.deployment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.SystemOperated;
import org.bienban.app.access.SystemOperated.Operation;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.ModelReport;
import org.bienban.workflows.ModelVersion;
import org.bienban.workflows.WorkflowModels;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The models of the processes, for the technical administrator. The caller has made sure that the person is one: models
 * say which steps there are, never what minutes say.
 */
@Service
@Transactional
public class Deployments {

    /** No model is larger; more is not even kept. */
    public static final int LARGEST = 1_000_000;

    private static final int LONGEST_NAME = 200;

    private final WorkflowModels models;
    private final DeploymentTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deployments(WorkflowModels models, DeploymentTable table, ApplicationEventPublisher events, Clock clock) {
        this.models = models;
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /** Returns every version of every model, the newest first. */
    @Transactional(readOnly = true)
    public List<ModelVersion> versions() {
        return models.versions();
    }

    /** Returns a version, or answers not found. */
    @Transactional(readOnly = true)
    public ModelVersion version(String id) {
        return models.versions().stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("model", id));
    }

    /** Returns the file of a version, or answers not found. */
    @Transactional(readOnly = true)
    public byte[] file(String versionId) {
        return models.file(versionId).orElseThrow(() -> new NotFoundException("model", versionId));
    }

    /**
     * Keeps a file so that it can be looked at before it is deployed.
     *
     * @throws RefusedException if there is none or it is too large
     */
    public UUID upload(Actor by, String fileName, byte[] file) {
        if (file.length == 0) {
            throw new RefusedException(Refusal.at("file", "deployment.refusal.noFile"));
        }
        if (file.length > LARGEST) {
            throw new RefusedException(Refusal.at("file", "deployment.refusal.tooLarge", LARGEST / 1000));
        }
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        UploadedModel upload = new UploadedModel(UUID.randomUUID(), name, by.personId(), Instant.now(clock));
        table.keep(upload, file);
        return upload.id();
    }

    /** Returns an uploaded file's facts, or answers not found once it is deployed or a day old. */
    @Transactional(readOnly = true)
    public UploadedModel uploaded(UUID uploadId) {
        return table.find(uploadId).orElseThrow(() -> new NotFoundException("uploaded model", uploadId));
    }

    /** Examines an uploaded file against what is deployed now. */
    @Transactional(readOnly = true)
    public ModelReport examine(UUID uploadId, Locale locale) {
        return models.examine(table.file(uploaded(uploadId).id()), locale);
    }

    /**
     * Deploys an uploaded file.
     *
     * @throws ConflictException if it holds errors, which the page lists
     */
    public ModelReport deploy(Actor by, UUID uploadId, Locale locale) {
        ModelReport report = models.deploy(table.file(uploaded(uploadId).id()), by.personId(), locale);
        if (report.deployedVersion() == null) {
            throw new ConflictException(Refusal.of("deployment.refusal.errors"));
        }
        table.forget(uploadId);
        events.publishEvent(new SystemOperated(
                Operation.MODEL_DEPLOYED,
                Map.of("model", report.key(), "version", String.valueOf(report.deployedVersion()))));
        return report;
    }
}
