package org.bienban.app.variation.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.organisation.Unit;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.variation.Variations;
import org.bienban.templates.page.Flash;
import org.bienban.workflows.ReviewRoute;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a committee decides how minutes go through its review. */
@Controller
class VariationController {

    private final CurrentActor current;
    private final Variations variations;
    private final VariationPages pages;

    VariationController(CurrentActor current, Variations variations, VariationPages pages) {
        this.current = current;
        this.variations = variations;
        this.pages = pages;
    }

    /** The ward of the person; with several, the first, and links to the others. */
    @GetMapping("/workflow")
    String first() {
        List<Unit> wards = variations.wards(current.require());
        if (wards.isEmpty()) {
            throw new NotFoundException("ways of review", "any ward");
        }
        return "redirect:/workflow/" + wards.getFirst().id();
    }

    @GetMapping("/workflow/{wardId}")
    ModelAndView show(@PathVariable UUID wardId) {
        Actor actor = current.require();
        ReviewRoute route = variations.route(actor, wardId, actor.on());
        return pages.page(actor, wardId, VariationForm.of(route, actor.on()), route, Map.of());
    }

    /** Saves; with {@code preview} only shows the steps that would result. */
    @PostMapping("/workflow/{wardId}")
    ModelAndView set(
            @PathVariable UUID wardId,
            @ModelAttribute VariationForm form,
            @RequestParam(defaultValue = "false") boolean preview,
            RedirectAttributes flash) {
        Actor actor = current.require();
        variations.requireSetter(actor, wardId);
        try {
            ReviewRoute route = form.route();
            if (preview) {
                return pages.page(actor, wardId, form, route, Map.of());
            }
            LocalDate from = form.day();
            variations.set(actor, wardId, route, from);
            flash.addFlashAttribute("flash", Flash.ok(pages.text("variation.saved", VariationPages.day(from))));
            return new ModelAndView("redirect:/workflow/" + wardId);
        } catch (RefusedException e) {
            Map<String, String> problems = new LinkedHashMap<>();
            e.refusals()
                    .forEach(refusal -> problems.putIfAbsent(
                            refusal.field() == null ? "from" : refusal.field(),
                            pages.text(refusal.code(), refusal.arguments().toArray())));
            ModelAndView again = pages.page(actor, wardId, form, variations.route(actor, wardId, actor.on()), problems);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }
}
