package org.bienban.app.minutes.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.Permissions;
import org.bienban.app.minutes.Draft;
import org.bienban.app.minutes.MinutesCheck;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Last step of a draft: what is missing, what is weak, how it will read; then sending, and taking back. */
@Controller
class SendController {

    private final MinutesDrafting drafting;
    private final MinutesRegister register;
    private final MinutesCheck check;
    private final MinutesSending sending;
    private final Permissions permissions;
    private final Sentences sentences;
    private final MinutesText text;
    private final CurrentActor current;

    SendController(
            MinutesDrafting drafting,
            MinutesRegister register,
            MinutesCheck check,
            MinutesSending sending,
            Permissions permissions,
            Sentences sentences,
            MinutesText text,
            CurrentActor current) {
        this.drafting = drafting;
        this.register = register;
        this.check = check;
        this.sending = sending;
        this.permissions = permissions;
        this.sentences = sentences;
        this.text = text;
        this.current = current;
    }

    @GetMapping("/minutes/{id}/check")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        Actor actor = current.require();
        Draft draft = drafting.draft(id, actor);
        MinutesSummary summary = register.summary(id);
        List<Sentences.FoundView> found = check.check(id).stream()
                .map(finding -> sentences.found(finding, locale))
                .toList();
        model.addAttribute("minutes", summary);
        model.addAttribute(
                "blocking", found.stream().filter(Sentences.FoundView::blocking).toList());
        model.addAttribute(
                "advisory",
                found.stream().filter(finding -> !finding.blocking()).toList());
        model.addAttribute("maySend", permissions.maySend(actor, summary.cellId()));
        model.addAttribute("key", UUID.randomUUID());
        text.draft(summary, draft.content(), model);
        return "minutes/check";
    }

    @PostMapping("/minutes/{id}/send")
    String send(
            @PathVariable UUID id,
            @RequestParam String key,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            int version = sending.send(id, key, current.require());
            flash.addFlashAttribute("flash", Flash.ok(sentences.of("minutes.flash.sent", locale, version)));
            return "redirect:/minutes/" + id;
        } catch (RefusedException incomplete) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, model, locale);
        }
    }

    @PostMapping("/minutes/{id}/withdraw")
    String withdraw(@PathVariable UUID id, Locale locale, RedirectAttributes flash) {
        sending.withdraw(id, current.require());
        flash.addFlashAttribute("flash", Flash.ok(sentences.of("minutes.flash.withdrawn", locale)));
        return "redirect:/minutes/" + id + "/draft";
    }
}
