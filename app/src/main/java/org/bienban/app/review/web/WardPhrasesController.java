package org.bienban.app.review.web;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.WardPhrases;
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

/** The quick phrases of a ward, changed by its office and leaders. */
@Controller
@RequestMapping("/wards/{wardId}/phrases")
class WardPhrasesController {

    private final CurrentActor current;
    private final WardPhrases phrases;
    private final Units units;
    private final PhrasePages pages;

    WardPhrasesController(CurrentActor current, WardPhrases phrases, Units units, PhrasePages pages) {
        this.current = current;
        this.phrases = phrases;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable UUID wardId, @RequestParam(required = false) @Nullable String language, Locale locale) {
        return page(current.require(), wardId, PhraseForm.language(language, locale), PhraseForm.empty());
    }

    @PostMapping
    ModelAndView add(
            @PathVariable UUID wardId, @ModelAttribute PhraseForm form, Locale locale, RedirectAttributes flash) {
        Actor actor = current.require();
        String language = PhraseForm.language(form.language(), locale);
        try {
            phrases.add(actor, wardId, language, form.read());
        } catch (RefusedException e) {
            return pages.refused(page(actor, wardId, language, form), e, locale);
        }
        pages.say(flash, "added", locale);
        return back(wardId, language);
    }

    @PostMapping("/{phraseId}")
    ModelAndView change(
            @PathVariable UUID wardId,
            @PathVariable int phraseId,
            @ModelAttribute PhraseForm form,
            Locale locale,
            RedirectAttributes flash) {
        Actor actor = current.require();
        String language = PhraseForm.language(form.language(), locale);
        try {
            phrases.change(actor, wardId, language, phraseId, form.read(), form.isActive());
        } catch (RefusedException e) {
            return pages.refused(page(actor, wardId, language, form), e, locale);
        }
        pages.say(flash, "changed", locale);
        return back(wardId, language);
    }

    @PostMapping("/{phraseId}/move")
    ModelAndView move(
            @PathVariable UUID wardId,
            @PathVariable int phraseId,
            @RequestParam String by,
            @RequestParam(required = false) @Nullable String language,
            Locale locale) {
        String chosen = PhraseForm.language(language, locale);
        phrases.move(current.require(), wardId, chosen, phraseId, by.equals("up"));
        return back(wardId, chosen);
    }

    private ModelAndView page(Actor actor, UUID wardId, String language, PhraseForm form) {
        return pages.page("review/ward-phrases", language, phrases.of(actor, wardId, language), form)
                .addObject("wardId", wardId)
                .addObject("wardName", units.get(wardId, actor.on()).name());
    }

    private static ModelAndView back(UUID wardId, String language) {
        return new ModelAndView("redirect:/wards/" + wardId + "/phrases?language=" + language);
    }
}
