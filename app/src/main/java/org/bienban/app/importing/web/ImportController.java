package org.bienban.app.importing.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.importing.ImportBatch;
import org.bienban.app.importing.ImportedFile;
import org.bienban.app.importing.Importing;
import org.bienban.app.organisation.Unit;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The import pages: hand in files, watch, cancel, resume, read the report. */
@Controller
@RequestMapping("/imports")
class ImportController {

    private static final int PAGE = 100;

    private final Importing importing;
    private final Uploads uploads;
    private final CurrentActor currentActor;
    private final MessageSource messages;

    ImportController(Importing importing, Uploads uploads, CurrentActor currentActor, MessageSource messages) {
        this.importing = importing;
        this.uploads = uploads;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model) {
        fillList(model, archivist());
        return "importing/list";
    }

    @PostMapping
    String start(
            @RequestParam UUID unitId,
            @RequestParam(defaultValue = "") String batchTitle,
            @RequestParam("files") List<MultipartFile> files,
            Model model,
            Locale locale)
            throws IOException {
        Actor actor = archivist();
        importing.requireUnit(actor, unitId);
        try {
            return "redirect:/imports/" + importing.start(actor, unitId, batchTitle, uploads.keep(files));
        } catch (RefusedException refused) {
            fillList(model, actor);
            model.addAttribute("unitId", unitId);
            model.addAttribute("batchTitle", batchTitle);
            model.addAttribute("problems", problems(refused, locale));
            return "importing/list";
        }
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean refused,
            @RequestParam(defaultValue = "0") long after,
            Model model) {
        Actor actor = archivist();
        ImportBatch batch = importing.batch(actor, id);
        List<ImportedFile> report = importing.report(actor, id, refused, after, PAGE);
        model.addAttribute("batch", batch);
        model.addAttribute("report", report);
        model.addAttribute("onlyRefused", refused);
        model.addAttribute("nextPage", nextPage(batch, refused, report));
        return "importing/batch";
    }

    /** The part of the page that tells how far the batch is. */
    @GetMapping("/{id}/state")
    String state(@PathVariable UUID id, Model model) {
        model.addAttribute("batch", importing.batch(archivist(), id));
        return "importing/_state :: state";
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable UUID id) {
        importing.cancel(archivist(), id);
        return "redirect:/imports/" + id;
    }

    @PostMapping("/{id}/resume")
    String resume(@PathVariable UUID id) {
        importing.resume(archivist(), id);
        return "redirect:/imports/" + id;
    }

    private Actor archivist() {
        Actor actor = currentActor.require();
        if (importing.unitsOf(actor).isEmpty()) {
            throw new ForbiddenException("import older minutes");
        }
        return actor;
    }

    private void fillList(Model model, Actor actor) {
        List<Unit> units = importing.unitsOf(actor);
        model.addAttribute(
                "units",
                units.stream().map(u -> new Choice(u.id().toString(), u.name())).toList());
        model.addAttribute("batches", importing.batches(actor));
    }

    private Map<String, String> problems(RefusedException refused, Locale locale) {
        return refused.refusals().stream()
                .collect(Collectors.toMap(
                        r -> r.field() == null ? "files" : r.field(),
                        r -> messages.getMessage(r.code(), r.arguments().toArray(), locale),
                        (first, second) -> first));
    }

    private static @Nullable String nextPage(ImportBatch batch, boolean refused, List<ImportedFile> report) {
        return report.size() < PAGE
                ? null
                : "/imports/" + batch.id() + "?refused=" + refused + "&after="
                        + report.getLast().ordinal();
    }
}
