package org.bienban.app.minutes.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.Permissions;
import org.bienban.app.document.DocumentRecord;
import org.bienban.app.minutes.MinutesArchive;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesState;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.minutes.PassagesRaised;
import org.bienban.app.minutes.PrintedCopies;
import org.bienban.app.minutes.SoughtWords;
import org.bienban.app.minutes.VersionStamp;
import org.bienban.app.organisation.People;
import org.bienban.workflows.MinutesReviewProcess;
import org.bienban.workflows.ProcessDiagrams;
import org.bienban.workflows.ReviewProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which minutes are read. */
@Controller
class ReadController {

    private final MinutesRegister register;
    private final MinutesArchive archive;
    private final PrintedCopies printed;
    private final MinutesText text;
    private final Permissions permissions;
    private final MinutesReviewProcess process;
    private final ProcessDiagrams diagrams;
    private final People people;
    private final CurrentActor current;
    private final PassagesRaised passages;
    private final SoughtWords sought;

    ReadController(
            MinutesRegister register,
            MinutesArchive archive,
            PrintedCopies printed,
            MinutesText text,
            Permissions permissions,
            MinutesReviewProcess process,
            ProcessDiagrams diagrams,
            People people,
            CurrentActor current,
            PassagesRaised passages,
            SoughtWords sought) {
        this.register = register;
        this.archive = archive;
        this.printed = printed;
        this.text = text;
        this.permissions = permissions;
        this.process = process;
        this.diagrams = diagrams;
        this.people = people;
        this.current = current;
        this.passages = passages;
        this.sought = sought;
    }

    @GetMapping("/minutes/{id}")
    String read(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String via,
            Model model,
            Locale locale) {
        Actor actor = current.require();
        MinutesSummary minutes = register.visible(id, actor);
        if (minutes.version() == 0) {
            return "redirect:/minutes/" + id + "/draft";
        }
        MinutesVersion shown = register.version(id, version == null ? minutes.version() : version, actor);
        text.version(shown, model);
        if (!q.isBlank()) {
            model.addAttribute("sought", sought.of(q, shown.content().language()));
        }
        model.addAttribute("scripts", q.isBlank() ? null : "found");
        // Only a query of the search page: it leads nowhere else.
        model.addAttribute("found", via.startsWith("?") ? "/search" + via : null);
        model.addAttribute("minutes", minutes);
        model.addAttribute("shown", shown);
        List<VersionStamp> versions = register.versions(id, actor);
        model.addAttribute("versions", versions);
        model.addAttribute("intact", register.isIntact(id, shown.number()));
        boolean drafts = permissions.mayDraft(actor, minutes.cellId());
        model.addAttribute("mayAnswer", drafts);
        model.addAttribute("mayDraft", drafts && minutes.state().isEditable());
        model.addAttribute(
                "mayWithdraw", minutes.state() == MinutesState.SENT && permissions.maySend(actor, minutes.cellId()));
        model.addAttribute("mayInspect", permissions.mayInspect(actor, minutes.cellId(), minutes.wardId()));
        Optional<DocumentRecord> file = printed.of(id);
        model.addAttribute("file", file.orElse(null));
        model.addAttribute("archiveNote", archive.noteOf(id).orElse(null));
        model.addAttribute(
                "raisedAs",
                passages.in(id, actor).stream().collect(Collectors.groupingBy(PassagesRaised.RaisedAs::block)));
        model.addAttribute("mayRaise", passages.mayRaise(actor, minutes));
        course(minutes, versions, model, locale);
        return "minutes/read";
    }

    private void course(MinutesSummary minutes, List<VersionStamp> versions, Model model, Locale locale) {
        Optional<ReviewProgress> progress = process.progressOf(minutes.id());
        Stream<UUID> fromSteps = progress.stream()
                .flatMap(found -> found.steps().stream())
                .map(ReviewProgress.Step::personId)
                .flatMap(Stream::ofNullable);
        Map<UUID, String> names = people.names(Stream.concat(
                        fromSteps,
                        versions.stream()
                                .flatMap(version -> Stream.of(version.sentBy(), version.sentFor()))
                                .filter(Objects::nonNull))
                .collect(Collectors.toSet()));
        model.addAttribute("people", names);
        model.addAttribute("progress", progress.orElse(null));
        model.addAttribute("diagram", diagrams.ofMinutes(minutes.id(), locale).orElse(null));
    }
}
