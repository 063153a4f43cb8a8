package org.bienban.app.search.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.search.SavedSearch;
import org.bienban.app.search.SavedSearches;
import org.bienban.app.search.SearchAlerts;
import org.bienban.templates.page.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saved searches: the page to rename, share and delete them and to choose what one is told of. */
@Controller
@RequestMapping("/search/saved")
class SavedSearchesController {

    private static final String PAGE = "redirect:/search/saved";

    private final CurrentActor current;
    private final SavedSearches searches;
    private final SearchAlerts alerts;
    private final SavedPanel panel;
    private final MessageSource messages;

    SavedSearchesController(
            CurrentActor current,
            SavedSearches searches,
            SearchAlerts alerts,
            SavedPanel panel,
            MessageSource messages) {
        this.current = current;
        this.searches = searches;
        this.alerts = alerts;
        this.panel = panel;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model, Locale locale) {
        Actor actor = current.require();
        List<SavedSearch> seen = searches.of(actor);
        model.addAttribute("saved", seen);
        model.addAttribute(
                "removable",
                seen.stream()
                        .filter(search -> searches.mayDelete(actor, search))
                        .map(SavedSearch::id)
                        .toList());
        model.addAttribute("sharing", panel.sharing(actor, locale));
        return "search/saved";
    }

    @PostMapping
    String save(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "false") boolean told,
            RedirectAttributes flash,
            Locale locale) {
        Actor actor = current.require();
        SearchForm asked = SavedAddresses.form(query);
        String canonical = asked.address().query();
        try {
            searches.save(actor, id, name, asked.asked() ? canonical : "", unit);
        } catch (RefusedException e) {
            flash.addFlashAttribute("searchName", name);
            flash.addFlashAttribute("searchProblem", text(e.refusals().getFirst(), locale));
            return "redirect:/search?" + canonical;
        }
        flash.addFlashAttribute("flash", Flash.ok(text(Refusal.of("search.saved.done.saved", name.strip()), locale)));
        if (told) {
            tell(actor, id, flash, locale);
        }
        return "redirect:/search?" + canonical;
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable UUID unit,
            RedirectAttributes flash,
            Locale locale) {
        try {
            searches.change(current.require(), id, name, unit);
            flash.addFlashAttribute("flash", Flash.ok(text(Refusal.of("search.saved.done.changed"), locale)));
        } catch (RefusedException e) {
            flash.addFlashAttribute("namesTyped", Map.of(id, name));
            flash.addFlashAttribute("problemsById", Map.of(id, text(e.refusals().getFirst(), locale)));
        }
        return PAGE;
    }

    @PostMapping("/{id}/alert")
    String alert(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean told,
            RedirectAttributes flash,
            Locale locale) {
        Actor actor = current.require();
        if (told) {
            tell(actor, id, flash, locale);
        } else {
            alerts.unset(actor, id);
            flash.addFlashAttribute("flash", Flash.ok(text(Refusal.of("search.saved.done.untold"), locale)));
        }
        return PAGE;
    }

    @PostMapping("/{id}/delete")
    String delete(@PathVariable UUID id, RedirectAttributes flash) {
        Actor actor = current.require();
        SavedSearch search = searches.get(actor, id);
        searches.delete(actor, id);
        flash.addFlashAttribute("deletedName", search.name());
        if (search.mine()) {
            flash.addFlashAttribute("deletedId", id);
        }
        return PAGE;
    }

    @PostMapping("/{id}/restore")
    String restore(@PathVariable UUID id, RedirectAttributes flash, Locale locale) {
        try {
            searches.restore(current.require(), id);
            flash.addFlashAttribute("flash", Flash.ok(text(Refusal.of("search.saved.done.restored"), locale)));
        } catch (RefusedException e) {
            flash.addFlashAttribute("flash", Flash.warn(text(e.refusals().getFirst(), locale)));
        }
        return PAGE;
    }

    private void tell(Actor actor, UUID id, RedirectAttributes flash, Locale locale) {
        try {
            alerts.set(actor, id);
            flash.addFlashAttribute("flash", Flash.ok(text(Refusal.of("search.saved.done.told"), locale)));
        } catch (RefusedException e) {
            flash.addFlashAttribute("flash", Flash.warn(text(e.refusals().getFirst(), locale)));
        }
    }

    private String text(Refusal said, Locale locale) {
        return messages.getMessage(said.code(), said.arguments().toArray(), locale);
    }
}
