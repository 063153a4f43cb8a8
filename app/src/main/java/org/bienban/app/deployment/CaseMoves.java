package org.bienban.app.deployment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.SystemOperated;
import org.bienban.app.access.SystemOperated.Operation;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.workflows.MigrationPreview;
import org.bienban.workflows.ModelVersion;
import org.bienban.workflows.WorkflowModels;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves running cases to the newest version of their model, for the technical administrator. */
@Service
@Transactional
public class CaseMoves {

    private final WorkflowModels models;
    private final Deployments deployments;
    private final DeploymentTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseMoves(
            WorkflowModels models,
            Deployments deployments,
            DeploymentTable table,
            ApplicationEventPublisher events,
            Clock clock) {
        this.models = models;
        this.deployments = deployments;
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /** Says what moving the running cases of an older version to the newest would do. */
    @Transactional(readOnly = true)
    public MigrationPreview preview(String versionId) {
        requireOlder(versionId);
        return models.preview(versionId);
    }

    /**
     * Moves the cases that can be moved, in the background.
     *
     * @throws ConflictException if there are none
     */
    public UUID migrate(Actor by, String versionId) {
        requireOlder(versionId);
        MigrationPreview preview = models.preview(versionId);
        UUID run = models.migrate(versionId)
                .orElseThrow(() -> new ConflictException(Refusal.of("deployment.refusal.nothingToMove")));
        table.addRun(new MigrationRun(
                run,
                preview.from().version(),
                preview.to().version(),
                preview.movable(),
                by.personId(),
                Instant.now(clock),
                null));
        tell(
                Operation.CASES_MOVED,
                Map.of(
                        "model",
                        preview.from().key(),
                        "fromVersion",
                        String.valueOf(preview.from().version()),
                        "toVersion",
                        String.valueOf(preview.to().version()),
                        "cases",
                        String.valueOf(preview.movable())));
        return run;
    }

    /** Returns the newest runs with how far they are. */
    @Transactional(readOnly = true)
    public List<MigrationRun> runs() {
        return table.runs().stream()
                .map(run -> new MigrationRun(
                        run.id(),
                        run.fromVersion(),
                        run.toVersion(),
                        run.cases(),
                        run.startedBy(),
                        run.at(),
                        models.progress(run.id()).orElse(null)))
                .toList();
    }

    /** Tries what failed in a run once more. */
    public void retry(UUID runId) {
        if (table.runs().stream().noneMatch(run -> run.id().equals(runId))) {
            throw new NotFoundException("migration", runId);
        }
        models.retry(runId);
        tell(Operation.MOVE_RETRIED, Map.of());
    }

    private void tell(Operation operation, Map<String, String> facts) {
        events.publishEvent(new SystemOperated(operation, facts));
    }

    private void requireOlder(String versionId) {
        ModelVersion version = deployments.version(versionId);
        if (version.newest() || version.kind() != ModelVersion.ModelKind.BPMN) {
            throw new ConflictException(Refusal.of("deployment.refusal.newest"));
        }
    }
}
