package org.bienban.app.inbox.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.inbox.SavedFilter;
import org.bienban.app.inbox.SavedFilters;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Flash;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saved filters: the page to rename, share, order and delete them. */
@Controller
@RequestMapping("/tasks/filters")
class FiltersController {

    private final CurrentActor current;
    private final SavedFilters filters;
    private final MessageSource messages;

    FiltersController(CurrentActor current, SavedFilters filters, MessageSource messages) {
        this.current = current;
        this.filters = filters;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model) {
        Actor actor = current.require();
        List<SavedFilter> seen = filters.of(actor);
        model.addAttribute("saved", seen);
        model.addAttribute(
                "addresses",
                seen.stream()
                        .collect(Collectors.toMap(
                                SavedFilter::id,
                                filter -> new ListAddress(filter.list(), filter.query(), "", "").href())));
        model.addAttribute("mayShare", filters.mayShare(actor));
        model.addAttribute(
                "removable",
                seen.stream()
                        .filter(filter -> filter.mine() || filters.isOrphan(actor, filter))
                        .map(SavedFilter::id)
                        .toList());
        return "filters/list";
    }

    @PostMapping
    String save(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "my-turn") String list,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean shared,
            RedirectAttributes flash) {
        ListAddress address = new ListAddress(ListAddress.list(list), q.strip(), "", "");
        try {
            filters.save(current.require(), id, name, address.list(), q, shared);
            flash.addFlashAttribute("flash", Flash.ok(text(Refusal.of("filters.done.saved", name.strip()))));
        } catch (RefusedException e) {
            flash.addFlashAttribute("filterName", name);
            flash.addFlashAttribute("filterProblem", text(e.refusals().getFirst()));
        }
        return "redirect:" + address.href();
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean shared,
            RedirectAttributes flash) {
        try {
            filters.change(current.require(), id, name, shared);
            flash.addFlashAttribute("flash", Flash.ok(text(Refusal.of("filters.done.changed"))));
        } catch (RefusedException e) {
            flash.addFlashAttribute("namesTyped", Map.of(id, name));
            flash.addFlashAttribute("problemsById", Map.of(id, text(e.refusals().getFirst())));
        }
        return "redirect:/tasks/filters";
    }

    @PostMapping("/{id}/delete")
    String delete(@PathVariable UUID id, RedirectAttributes flash) {
        filters.delete(current.require(), id);
        flash.addFlashAttribute("flash", Flash.ok(text(Refusal.of("filters.done.deleted"))));
        return "redirect:/tasks/filters";
    }

    @PostMapping("/{id}/move")
    String move(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean up) {
        filters.move(current.require(), id, up);
        return "redirect:/tasks/filters";
    }

    private String text(Refusal reason) {
        return messages.getMessage(reason.code(), reason.arguments().toArray(), LocaleContextHolder.getLocale());
    }
}
