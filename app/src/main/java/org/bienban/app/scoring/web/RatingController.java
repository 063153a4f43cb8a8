package org.bienban.app.scoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.scoring.RatingMonth;
import org.bienban.app.scoring.RatingWish;
import org.bienban.app.scoring.Ratings;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.templates.page.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decides the official rating of one meeting, on the page of its month. */
@Controller
@RequestMapping("/ratings/{minutesId}")
class RatingController {

    private final CurrentActor current;
    private final ChosenMonth months;
    private final Ratings ratings;
    private final RatingPages pages;
    private final SheetTexts texts;

    RatingController(CurrentActor current, ChosenMonth months, Ratings ratings, RatingPages pages, SheetTexts texts) {
        this.current = current;
        this.months = months;
        this.ratings = ratings;
        this.pages = pages;
        this.texts = texts;
    }

    @PostMapping
    String decide(
            @PathVariable UUID minutesId,
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int known,
            @RequestParam(required = false) @Nullable UUID ward,
            @RequestParam(defaultValue = "") String month,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = current.require();
        try {
            ratings.decide(actor, minutesId, new RatingWish(grade(grade), reason, known));
        } catch (RefusedException refused) {
            RatingPages.Typed typed = new RatingPages.Typed(minutesId, grade, reason);
            return again(refused, typed, months.of(actor, ward, month), model, locale, response);
        }
        return done("scoring.flash.rated", minutesId, months.of(actor, ward, month), locale, flash);
    }

    @PostMapping("/reopen")
    String reopen(
            @PathVariable UUID minutesId,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(required = false) @Nullable UUID ward,
            @RequestParam(defaultValue = "") String month,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = current.require();
        try {
            ratings.reopen(actor, minutesId, number, why);
        } catch (RefusedException refused) {
            RatingPages.Typed typed = new RatingPages.Typed(minutesId, "", why);
            return again(refused, typed, months.of(actor, ward, month), model, locale, response);
        }
        return done("scoring.flash.reopened", minutesId, months.of(actor, ward, month), locale, flash);
    }

    private String done(String key, UUID minutesId, RatingMonth month, Locale locale, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", Flash.ok(texts.of(key, locale)));
        return "redirect:" + ChosenMonth.address("/ratings", month) + "#m-" + minutesId;
    }

    private String again(
            RefusedException refused,
            RatingPages.Typed typed,
            RatingMonth month,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Map<String, String> problems = new LinkedHashMap<>();
        refused.refusals()
                .forEach(refusal -> problems.put(
                        refusal.field() + "-" + typed.minutesId(),
                        texts.of(refusal.code(), locale, refusal.arguments().toArray())));
        model.addAttribute("problems", problems);
        return pages.fill(model, current.require(), month, typed, locale);
    }

    private static @Nullable Grade grade(String typed) {
        return typed.matches("GOOD|FAIR|AVERAGE|WEAK") ? Grade.valueOf(typed) : null;
    }
}
