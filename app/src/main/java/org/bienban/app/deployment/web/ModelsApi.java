package org.bienban.app.deployment.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.deployment.CaseMoves;
import org.bienban.app.deployment.Deployments;
import org.bienban.app.deployment.MigrationRun;
import org.bienban.workflows.MigrationPreview;
import org.bienban.workflows.ModelReport;
import org.bienban.workflows.ModelVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The models of the processes over REST. */
@RestController
@RequestMapping("/api/v1/admin/models")
class ModelsApi {

    private static final String DEED = "manage process models";

    private final CurrentActor current;
    private final Deployments deployments;
    private final CaseMoves moves;

    ModelsApi(CurrentActor current, Deployments deployments, CaseMoves moves) {
        this.current = current;
        this.deployments = deployments;
        this.moves = moves;
    }

    /** Every version of every model with its running cases. */
    @GetMapping
    List<ModelVersion> versions() {
        current.requireAdministrator(DEED);
        return deployments.versions();
    }

    /** Examines a file and deploys it if nothing is wrong with it; otherwise 422 with what is. */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<ReportJson> deploy(@RequestBody(required = false) byte @Nullable [] file, Locale locale) {
        var actor = current.requireAdministrator(DEED);
        UUID upload = deployments.upload(actor, "", file == null ? new byte[0] : file);
        ModelReport report = deployments.examine(upload, locale);
        return report.isDeployable()
                ? ResponseEntity.ok(ReportJson.of(deployments.deploy(actor, upload, locale)))
                : ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(ReportJson.of(report));
    }

    /** What moving the running cases of a version to the newest would do. */
    @GetMapping("/{versionId}/migration")
    MigrationPreview preview(@PathVariable String versionId) {
        current.requireAdministrator(DEED);
        return moves.preview(versionId);
    }

    /** Moves the running cases that can be moved. */
    @PostMapping("/{versionId}/migration")
    List<MigrationRun> migrate(@PathVariable String versionId) {
        moves.migrate(current.requireAdministrator(DEED), versionId);
        return moves.runs();
    }

    /** The newest runs with how far they are. */
    @GetMapping("/migrations")
    List<MigrationRun> runs() {
        current.requireAdministrator(DEED);
        return moves.runs();
    }

    /** A report over REST; the picture is the page's. */
    record ReportJson(
            String key,
            boolean deployable,
            @Nullable Integer version,
            List<ModelReport.Finding> findings,
            List<ModelReport.Change> changes) {

        static ReportJson of(ModelReport report) {
            return new ReportJson(
                    report.key(), report.isDeployable(), report.deployedVersion(), report.findings(), report.changes());
        }
    }
}
