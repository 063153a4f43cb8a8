package org.bienban.app.review.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.review.Phrase;
import org.bienban.app.review.Phrases;
import org.bienban.app.review.WardPhrases;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Quick phrases over REST; every answer is the list as it is now. */
@RestController
@RequestMapping("/api/v1")
class PhrasesApi {

    private final CurrentActor current;
    private final Phrases phrases;
    private final WardPhrases wards;

    PhrasesApi(CurrentActor current, Phrases phrases, WardPhrases wards) {
        this.current = current;
        this.phrases = phrases;
        this.wards = wards;
    }

    /** The caller's own phrases. */
    @GetMapping("/phrases")
    List<Phrase> own(@RequestParam(required = false) @Nullable String language, Locale locale) {
        return phrases.own(current.require(), PhraseForm.language(language, locale));
    }

    /** Keeps a phrase as the caller's own. */
    @PostMapping("/phrases")
    List<Phrase> keep(@RequestBody PhraseForm phrase, Locale locale) {
        Actor actor = current.require();
        String language = PhraseForm.language(phrase.language(), locale);
        phrases.keep(actor, language, phrase.read());
        return phrases.own(actor, language);
    }

    /** Throws one of the caller's own away. */
    @DeleteMapping("/phrases/{phraseId}")
    List<Phrase> forget(
            @PathVariable int phraseId, @RequestParam(required = false) @Nullable String language, Locale locale) {
        Actor actor = current.require();
        phrases.forget(actor, phraseId);
        return phrases.own(actor, PhraseForm.language(language, locale));
    }

    /** The catalogue of a ward, with what is switched off. */
    @GetMapping("/wards/{wardId}/phrases")
    List<Phrase> ofWard(
            @PathVariable UUID wardId, @RequestParam(required = false) @Nullable String language, Locale locale) {
        return wards.of(current.require(), wardId, PhraseForm.language(language, locale));
    }

    /** Adds a phrase to the catalogue. */
    @PostMapping("/wards/{wardId}/phrases")
    List<Phrase> add(@PathVariable UUID wardId, @RequestBody PhraseForm phrase, Locale locale) {
        Actor actor = current.require();
        String language = PhraseForm.language(phrase.language(), locale);
        wards.add(actor, wardId, language, phrase.read());
        return wards.of(actor, wardId, language);
    }

    /** Changes a phrase of the catalogue, or switches it on or off. */
    @PutMapping("/wards/{wardId}/phrases/{phraseId}")
    List<Phrase> change(
            @PathVariable UUID wardId, @PathVariable int phraseId, @RequestBody PhraseForm phrase, Locale locale) {
        Actor actor = current.require();
        String language = PhraseForm.language(phrase.language(), locale);
        wards.change(actor, wardId, language, phraseId, phrase.read(), phrase.isActive());
        return wards.of(actor, wardId, language);
    }

    /** Moves a phrase one place {@code up} or {@code down}. */
    @PostMapping("/wards/{wardId}/phrases/{phraseId}/move")
    List<Phrase> move(
            @PathVariable UUID wardId,
            @PathVariable int phraseId,
            @RequestParam String by,
            @RequestParam(required = false) @Nullable String language,
            Locale locale) {
        Actor actor = current.require();
        String chosen = PhraseForm.language(language, locale);
        wards.move(actor, wardId, chosen, phraseId, by.equals("up"));
        return wards.of(actor, wardId, chosen);
    }
}
