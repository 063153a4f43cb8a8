package org.bienban.app.deployment.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.deployment.CaseMoves;
import org.bienban.app.deployment.Deployments;
import org.bienban.app.deployment.MigrationRun;
import org.bienban.app.organisation.People;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Flash;
import org.bienban.workflows.ModelReport;
import org.bienban.workflows.ModelVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The models of the processes: list, upload, examination and deployment. */
@Controller
@RequestMapping("/admin/models")
class ModelsController {

    private static final String DEED = "manage process models";

    private final CurrentActor current;
    private final Deployments deployments;
    private final CaseMoves moves;
    private final People people;
    private final MessageSource messages;

    ModelsController(
            CurrentActor current, Deployments deployments, CaseMoves moves, People people, MessageSource messages) {
        this.current = current;
        this.deployments = deployments;
        this.moves = moves;
        this.people = people;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list() {
        current.requireAdministrator(DEED);
        return page(Map.of());
    }

    @PostMapping
    ModelAndView upload(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        Actor actor = current.requireAdministrator(DEED);
        try {
            String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
            byte[] contents = file == null || file.getSize() > Deployments.LARGEST
                    ? new byte[file == null ? 0 : Deployments.LARGEST + 1]
                    : file.getBytes();
            return new ModelAndView("redirect:/admin/models/uploads/" + deployments.upload(actor, name, contents));
        } catch (RefusedException e) {
            Map<String, String> problems = new LinkedHashMap<>();
            e.refusals()
                    .forEach(refusal -> problems.put(
                            "file", text(refusal.code(), refusal.arguments().toArray())));
            ModelAndView again = page(problems);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @GetMapping("/uploads/{uploadId}")
    ModelAndView examined(@PathVariable UUID uploadId, Locale locale) {
        current.requireAdministrator(DEED);
        return new ModelAndView("deployment/examined")
                .addObject("upload", deployments.uploaded(uploadId))
                .addObject("report", deployments.examine(uploadId, locale));
    }

    @PostMapping("/uploads/{uploadId}/deploy")
    String deploy(@PathVariable UUID uploadId, Locale locale, RedirectAttributes flash) {
        ModelReport report = deployments.deploy(current.requireAdministrator(DEED), uploadId, locale);
        flash.addFlashAttribute(
                "flash", Flash.ok(text("deployment.deployed", report.key(), String.valueOf(report.deployedVersion()))));
        return "redirect:/admin/models";
    }

    private ModelAndView page(Map<String, String> problems) {
        List<ModelVersion> versions = deployments.versions();
        List<MigrationRun> runs = moves.runs();
        Map<UUID, String> names = people.names(Stream.concat(
                        versions.stream().map(ModelVersion::deployedBy).filter(Objects::nonNull),
                        runs.stream().map(MigrationRun::startedBy))
                .distinct()
                .toList());
        return new ModelAndView("deployment/list")
                .addObject("versions", versions)
                .addObject("runs", runs)
                .addObject("people", names)
                .addObject("problems", problems);
    }

    private String text(String message, Object... arguments) {
        return messages.getMessage(message, arguments, LocaleContextHolder.getLocale());
    }
}
