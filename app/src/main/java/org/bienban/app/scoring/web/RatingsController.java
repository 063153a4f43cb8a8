package org.bienban.app.scoring.web;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.scoring.ScoringSettings;
import org.bienban.templates.page.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A month of the ward's cells, on which the committee decides the official ratings. */
@Controller
class RatingsController {

    private final CurrentActor current;
    private final ChosenMonth months;
    private final ScoringSettings settings;
    private final RatingPages pages;
    private final SheetTexts texts;

    RatingsController(
            CurrentActor current, ChosenMonth months, ScoringSettings settings, RatingPages pages, SheetTexts texts) {
        this.current = current;
        this.months = months;
        this.settings = settings;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/ratings")
    String show(
            @RequestParam(required = false) @Nullable UUID ward,
            @RequestParam(defaultValue = "") String month,
            Model model,
            Locale locale) {
        Actor actor = current.require();
        return pages.fill(model, actor, months.of(actor, ward, month), null, locale);
    }

    @PostMapping("/ratings/setting")
    String require(
            @RequestParam UUID ward,
            @RequestParam(defaultValue = "false") boolean required,
            @RequestParam(defaultValue = "") String month,
            Locale locale,
            RedirectAttributes flash) {
        settings.requireSuperior(current.require(), ward, required);
        flash.addFlashAttribute("flash", Flash.ok(texts.of("scoring.flash.setting", locale)));
        return "redirect:" + ChosenMonth.address("/ratings", ward, months.read(month));
    }
}
