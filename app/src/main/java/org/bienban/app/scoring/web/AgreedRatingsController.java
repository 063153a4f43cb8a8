package org.bienban.app.scoring.web;

import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.scoring.AgreedRatings;
import org.bienban.app.scoring.RatingMonth;
import org.bienban.templates.page.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decides at once all meetings of a month on which cell and superior agree. */
@Controller
@RequestMapping("/ratings/agreed")
class AgreedRatingsController {

    private final CurrentActor current;
    private final ChosenMonth months;
    private final AgreedRatings ratings;
    private final SheetTexts texts;

    AgreedRatingsController(CurrentActor current, ChosenMonth months, AgreedRatings ratings, SheetTexts texts) {
        this.current = current;
        this.months = months;
        this.ratings = ratings;
        this.texts = texts;
    }

    /** Asks before all agreed ones are decided; with a script the dialog of the page asks instead. */
    @GetMapping
    String ask(
            @RequestParam(required = false) @Nullable UUID ward,
            @RequestParam(defaultValue = "") String month,
            Model model,
            Locale locale) {
        RatingMonth found = months.of(current.require(), ward, month);
        model.addAttribute("confirmTitle", texts.of("scoring.ratings.agreed.title", locale));
        model.addAttribute("confirmText", texts.of("scoring.ratings.agreed.text", locale, found.ready()));
        model.addAttribute("confirmAction", ChosenMonth.address("/ratings/agreed", found));
        model.addAttribute("confirmVerb", texts.of("scoring.ratings.agreed", locale, found.ready()));
        model.addAttribute("confirmBack", ChosenMonth.address("/ratings", found));
        return "_layout-confirm";
    }

    @PostMapping
    String decide(
            @RequestParam UUID ward,
            @RequestParam(defaultValue = "") String month,
            Locale locale,
            RedirectAttributes flash) {
        YearMonth chosen = months.read(month);
        int decided = ratings.decide(current.require(), ward, chosen);
        flash.addFlashAttribute("flash", Flash.ok(texts.of("scoring.flash.agreed", locale, decided)));
        return "redirect:" + ChosenMonth.address("/ratings", ward, chosen);
    }
}
