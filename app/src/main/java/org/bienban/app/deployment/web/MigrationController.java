package org.bienban.app.deployment.web;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.deployment.CaseMoves;
import org.bienban.app.deployment.Deployments;
import org.bienban.templates.page.Flash;
import org.bienban.workflows.ModelVersion;
import org.bienban.workflows.WorkflowModels;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One version of a model: its picture, its file, and moving its cases to the newest. */
@Controller
@RequestMapping("/admin/models")
class MigrationController {

    private static final String DEED = "manage process models";

    private final CurrentActor current;
    private final Deployments deployments;
    private final CaseMoves moves;
    private final WorkflowModels models;
    private final MessageSource messages;

    MigrationController(
            CurrentActor current,
            Deployments deployments,
            CaseMoves moves,
            WorkflowModels models,
            MessageSource messages) {
        this.current = current;
        this.deployments = deployments;
        this.moves = moves;
        this.models = models;
        this.messages = messages;
    }

    @GetMapping("/versions/{versionId}")
    ModelAndView version(@PathVariable String versionId, Locale locale) {
        current.requireAdministrator(DEED);
        ModelVersion version = deployments.version(versionId);
        boolean movable = version.kind() == ModelVersion.ModelKind.BPMN && !version.newest() && version.running() > 0;
        return new ModelAndView("deployment/version")
                .addObject("version", version)
                .addObject("diagram", models.drawing(versionId, locale).orElse(null))
                .addObject("preview", movable ? moves.preview(versionId) : null);
    }

    @GetMapping("/versions/{versionId}/file")
    ResponseEntity<byte[]> file(@PathVariable String versionId) {
        current.requireAdministrator(DEED);
        ModelVersion version = deployments.version(versionId);
        String name = version.key() + "-" + version.version() + "."
                + version.kind().name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(deployments.file(versionId));
    }

    @PostMapping("/versions/{versionId}/migrate")
    String migrate(@PathVariable String versionId, Locale locale, RedirectAttributes flash) {
        moves.migrate(current.requireAdministrator(DEED), versionId);
        flash.addFlashAttribute("flash", Flash.ok(messages.getMessage("deployment.moving", null, locale)));
        return "redirect:/admin/models#runs";
    }

    @PostMapping("/runs/{runId}/retry")
    String retry(@PathVariable UUID runId, Locale locale, RedirectAttributes flash) {
        current.requireAdministrator(DEED);
        moves.retry(runId);
        flash.addFlashAttribute("flash", Flash.ok(messages.getMessage("deployment.retried", null, locale)));
        return "redirect:/admin/models#runs";
    }
}
