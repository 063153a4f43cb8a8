package org.bienban.app.review.web;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A supervisor's own quick phrases. */
@Controller
@RequestMapping("/phrases")
class OwnPhrasesController {

    private final CurrentActor current;
    private final Phrases phrases;
    private final Units units;
    private final PhrasePages pages;

    OwnPhrasesController(CurrentActor current, Phrases phrases, Units units, PhrasePages pages) {
        this.current = current;
        this.phrases = phrases;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(@RequestParam(required = false) @Nullable String language, Locale locale) {
        return page(current.require(), PhraseForm.language(language, locale), PhraseForm.empty());
    }

    @PostMapping
    ModelAndView keep(@ModelAttribute PhraseForm form, Locale locale, RedirectAttributes flash) {
        Actor actor = current.require();
        String language = PhraseForm.language(form.language(), locale);
        try {
            phrases.keep(actor, language, form.read());
        } catch (RefusedException e) {
            return pages.refused(page(actor, language, form), e, locale);
        }
        pages.say(flash, "kept", locale);
        return new ModelAndView("redirect:/phrases?language=" + language);
    }

    @PostMapping("/{phraseId}/delete")
    String forget(
            @PathVariable int phraseId,
            @RequestParam(required = false) @Nullable String language,
            Locale locale,
            RedirectAttributes flash) {
        phrases.forget(current.require(), phraseId);
        pages.say(flash, "deleted", locale);
        return "redirect:/phrases?language=" + PhraseForm.language(language, locale);
    }

    private ModelAndView page(Actor actor, String language, PhraseForm form) {
        return pages.page("review/phrases", language, phrases.own(actor, language), form)
                .addObject(
                        "wards",
                        phrases.wards(actor).stream()
                                .map(ward -> new Ward(
                                        ward, units.get(ward, actor.on()).name()))
                                .toList());
    }

    /** A ward whose catalogue the person may change. */
    record Ward(UUID id, String name) {}
}
