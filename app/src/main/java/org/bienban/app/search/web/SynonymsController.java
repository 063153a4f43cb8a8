package org.bienban.app.search.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.search.SynonymGroup;
import org.bienban.app.search.SynonymList;
import org.bienban.templates.page.Flash;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which administrators say what means the same to a search. */
@Controller
@RequestMapping("/admin/search/synonyms")
class SynonymsController {

    static final String DEED = "change the synonyms of searches";
    private static final String PAGE = "redirect:/admin/search/synonyms";

    private final CurrentActor current;
    private final SynonymList list;
    private final MessageSource messages;

    SynonymsController(CurrentActor current, SynonymList list, MessageSource messages) {
        this.current = current;
        this.list = list;
        this.messages = messages;
    }

    @GetMapping
    String show(Model model) {
        current.requireAdministrator(DEED);
        model.addAttribute("groups", list.all());
        return "search/synonyms";
    }

    @PostMapping
    String add(@RequestParam(defaultValue = "") String wordings, RedirectAttributes flash, Locale locale) {
        current.requireAdministrator(DEED);
        try {
            say("added", list.add(wordings), flash, locale);
        } catch (RefusedException refused) {
            flash.addFlashAttribute("typed", wordings);
            flash.addFlashAttribute("problem", text(refused.refusals().getFirst(), locale));
        }
        return PAGE;
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String wordings,
            RedirectAttributes flash,
            Locale locale) {
        current.requireAdministrator(DEED);
        try {
            say("changed", list.change(id, wordings), flash, locale);
        } catch (RefusedException refused) {
            flash.addFlashAttribute("typedById", Map.of(id, wordings));
            flash.addFlashAttribute(
                    "problemsById", Map.of(id, text(refused.refusals().getFirst(), locale)));
        }
        return PAGE;
    }

    @PostMapping("/{id}/delete")
    String delete(@PathVariable UUID id, RedirectAttributes flash) {
        current.requireAdministrator(DEED);
        flash.addFlashAttribute("deletedLine", list.delete(id).line());
        flash.addFlashAttribute("deletedId", id);
        return PAGE;
    }

    @PostMapping("/{id}/restore")
    String restore(@PathVariable UUID id, RedirectAttributes flash, Locale locale) {
        current.requireAdministrator(DEED);
        try {
            say("restored", list.restore(id), flash, locale);
        } catch (RefusedException refused) {
            flash.addFlashAttribute("flash", Flash.warn(text(refused.refusals().getFirst(), locale)));
        }
        return PAGE;
    }

    private void say(String done, SynonymGroup group, RedirectAttributes flash, Locale locale) {
        Refusal said = Refusal.of("search.synonyms.done." + done, group.line());
        flash.addFlashAttribute("flash", Flash.ok(text(said, locale)));
    }

    private String text(Refusal said, Locale locale) {
        return messages.getMessage(said.code(), said.arguments().toArray(), locale);
    }
}
