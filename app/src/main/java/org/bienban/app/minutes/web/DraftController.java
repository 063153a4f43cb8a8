package org.bienban.app.minutes.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.SaveOutcome;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** The draft form: shown, saved as a whole, and saved bit by bit while somebody types. */
@Controller
class DraftController {

    private final MinutesDrafting drafting;
    private final DraftPage page;
    private final CurrentActor current;

    DraftController(MinutesDrafting drafting, DraftPage page, CurrentActor current) {
        this.drafting = drafting;
        this.page = page;
        this.current = current;
    }

    @PostMapping("/minutes")
    String begin(@RequestParam UUID meeting, Locale locale) {
        UUID id = drafting.begin(meeting, locale.getLanguage(), current.require());
        return "redirect:/minutes/" + id + "/draft";
    }

    @GetMapping("/minutes/{id}/draft")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        page.show(id, current.require(), model, locale);
        return "minutes/draft";
    }

    @PostMapping("/minutes/{id}/draft")
    String save(
            @PathVariable UUID id,
            @RequestParam long revision,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Actor actor = current.require();
        Map<String, JsonNode> sections = new LinkedHashMap<>(FormTree.sections(request.getParameterMap()));
        Optional<String> anchor = new LineEdit(sections).apply(request.getParameterMap());
        DraftChange change = new DraftChange(revision, sections, Map.of(), null);
        try {
            SaveOutcome outcome = drafting.save(id, change, actor);
            if (!outcome.isClean()) {
                return "redirect:/minutes/" + id + "/conflicts";
            }
        } catch (RefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.showRefused(id, change, refused, actor, model, locale);
            return "minutes/draft";
        }
        String next = request.getParameter("next") == null ? "/draft" : "/check";
        return "redirect:/minutes/" + id + next
                + anchor.map(place -> "#" + place).orElse("");
    }

    /** Autosave; the answer is what {@code drafts.js} expects. */
    @PutMapping("/minutes/{id}/draft")
    ResponseEntity<SaveOutcome> autosave(
            @PathVariable UUID id,
            @RequestBody SavedSections body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        SaveOutcome outcome = drafting.save(id, body.change(key), current.require());
        return ResponseEntity.status(outcome.isClean() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .eTag("\"" + outcome.revision() + "\"")
                .body(outcome);
    }
}
