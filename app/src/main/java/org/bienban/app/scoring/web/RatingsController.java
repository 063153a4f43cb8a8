package org.bienban.app.scoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.organisation.Unit;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.scoring.RatingMonth;
import org.bienban.app.scoring.RatingMonths;
import org.bienban.app.scoring.RatingWish;
import org.bienban.app.scoring.Ratings;
import org.bienban.app.scoring.ScoringSettings;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.templates.page.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A month of the ward's cells, on which the committee decides the official ratings. */
@Controller
class RatingsController {

    private static final String PAGE = "scoring/ratings";

    private final CurrentActor current;
    private final RatingMonths months;
    private final Ratings ratings;
    private final ScoringSettings settings;
    private final RatingPages pages;
    private final SheetTexts texts;
    private final Clock clock;

    RatingsController(
            CurrentActor current,
            RatingMonths months,
            Ratings ratings,
            ScoringSettings settings,
            RatingPages pages,
            SheetTexts texts,
            Clock clock) {
        this.current = current;
        this.months = months;
        this.ratings = ratings;
        this.settings = settings;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/ratings")
    String show(
            @RequestParam(required = false) @Nullable UUID ward,
            @RequestParam(defaultValue = "") String month,
            Model model,
            Locale locale) {
        fill(model, month(ward, month), null, locale);
        return PAGE;
    }

    /** Asks before all agreed ones are decided; with a script the dialog of the page asks instead. */
    @GetMapping("/ratings/agreed")
    String ask(
            @RequestParam(required = false) @Nullable UUID ward,
            @RequestParam(defaultValue = "") String month,
            Model model,
            Locale locale) {
        RatingMonth found = month(ward, month);
        model.addAttribute("confirmTitle", texts.of("scoring.ratings.agreed.title", locale));
        model.addAttribute("confirmText", texts.of("scoring.ratings.agreed.text", locale, found.ready()));
        model.addAttribute("confirmAction", address("/ratings/agreed", found));
        model.addAttribute("confirmVerb", texts.of("scoring.ratings.agreed", locale, found.ready()));
        model.addAttribute("confirmBack", address("/ratings", found));
        return "_layout-confirm";
    }

    @PostMapping("/ratings/agreed")
    String decideAgreed(
            @RequestParam UUID ward,
            @RequestParam(defaultValue = "") String month,
            Locale locale,
            RedirectAttributes flash) {
        YearMonth chosen = read(month);
        int decided = ratings.decideAgreed(current.require(), ward, chosen);
        flash.addFlashAttribute("flash", Flash.ok(texts.of("scoring.flash.agreed", locale, decided)));
        return "redirect:/ratings?ward=" + ward + "&month=" + chosen;
    }

    @PostMapping("/ratings/{minutesId}")
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
        try {
            ratings.decide(current.require(), minutesId, new RatingWish(grade(grade), reason, known));
        } catch (RefusedException refused) {
            return again(minutesId, refused, grade, reason, month(ward, month), model, locale, response);
        }
        flash.addFlashAttribute("flash", Flash.ok(texts.of("scoring.flash.rated", locale)));
        return "redirect:" + address("/ratings", month(ward, month)) + "#m-" + minutesId;
    }

    @PostMapping("/ratings/{minutesId}/reopen")
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
        try {
            ratings.reopen(current.require(), minutesId, number, why);
        } catch (RefusedException refused) {
            return again(minutesId, refused, "", why, month(ward, month), model, locale, response);
        }
        flash.addFlashAttribute("flash", Flash.ok(texts.of("scoring.flash.reopened", locale)));
        return "redirect:" + address("/ratings", month(ward, month)) + "#m-" + minutesId;
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
        return "redirect:" + address("/ratings", month(ward, month));
    }

    private String again(
            UUID minutesId,
            RefusedException refused,
            String grade,
            String reason,
            RatingMonth month,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Map<String, String> problems = new LinkedHashMap<>();
        refused.refusals()
                .forEach(refusal -> problems.put(
                        refusal.field() + "-" + minutesId,
                        texts.of(refusal.code(), locale, refusal.arguments().toArray())));
        model.addAttribute("problems", problems);
        fill(model, month, new RatingPages.Typed(minutesId, grade, reason), locale);
        return PAGE;
    }

    private void fill(Model model, RatingMonth month, RatingPages.@Nullable Typed typed, Locale locale) {
        model.addAttribute("ratings", pages.page(month, typed, locale));
        model.addAttribute("wards", months.wardsOf(current.require()));
    }

    private RatingMonth month(@Nullable UUID ward, String month) {
        Actor actor = current.require();
        if (ward != null) {
            return months.of(actor, ward, read(month));
        }
        List<Unit> wards = months.wardsOf(actor);
        if (wards.isEmpty()) {
            throw new NotFoundException("wards overseen by", actor.personId());
        }
        return months.of(actor, wards.getFirst().id(), read(month));
    }

    private YearMonth read(String typed) {
        try {
            return typed.isEmpty() ? YearMonth.now(clock) : YearMonth.parse(typed);
        } catch (DateTimeException e) {
            return YearMonth.now(clock);
        }
    }

    private static @Nullable Grade grade(String typed) {
        return typed.matches("GOOD|FAIR|AVERAGE|WEAK") ? Grade.valueOf(typed) : null;
    }

    private static String address(String path, RatingMonth month) {
        return path + "?ward=" + month.ward().id() + "&month=" + month.month();
    }
}
