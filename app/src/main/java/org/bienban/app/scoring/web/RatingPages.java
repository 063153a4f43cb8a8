package org.bienban.app.scoring.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.scoring.Outcome;
import org.bienban.app.scoring.RatingLine;
import org.bienban.app.scoring.RatingMonth;
import org.bienban.app.scoring.RatingMonths;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.Points;
import org.bienban.templates.page.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a month's ratings together. */
@Component
class RatingPages {

    private final RatingMonths months;
    private final SheetTexts texts;

    RatingPages(RatingMonths months, SheetTexts texts) {
        this.months = months;
        this.texts = texts;
    }

    /** A month on the page. */
    record MonthPage(RatingMonth month, YearMonth before, YearMonth after, List<Row> rows, List<Choice> grades) {}

    /**
     * A meeting on the page; figures not there read as a dash.
     *
     * @param grade the band chosen in its form: what the scores speak for, or what was typed
     * @param reason the reason typed
     */
    record Row(
            RatingLine line,
            String self,
            String superior,
            String difference,
            String rating,
            String grade,
            String reason) {

        UUID id() {
            return line.minutes().id();
        }
    }

    /** What was typed for one meeting and not taken. */
    record Typed(UUID minutesId, String grade, String reason) {}

    /** Fills the page and says which it is. */
    String fill(Model model, Actor actor, RatingMonth month, @Nullable Typed typed, Locale locale) {
        model.addAttribute("ratings", page(month, typed, locale));
        model.addAttribute("wards", months.wardsOf(actor));
        return "scoring/ratings";
    }

    private MonthPage page(RatingMonth month, @Nullable Typed typed, Locale locale) {
        return new MonthPage(
                month,
                month.month().minusMonths(1),
                month.month().plusMonths(1),
                month.lines().stream().map(line -> row(line, typed, locale)).toList(),
                texts.grades(locale));
    }

    private Row row(RatingLine line, @Nullable Typed typed, Locale locale) {
        Grade proposed = line.score().proposed();
        Grade rating = line.score().rating();
        Points difference = line.score().difference();
        Typed again = typed != null && typed.minutesId().equals(line.minutes().id()) ? typed : null;
        return new Row(
                line,
                outcome(line.score().self(), locale),
                outcome(line.score().superior(), locale),
                difference == null ? "–" : texts.difference(difference, locale),
                rating == null ? "" : texts.grade(rating, locale),
                again != null ? again.grade() : proposed == null ? "" : proposed.name(),
                again != null ? again.reason() : "");
    }

    private String outcome(@Nullable Outcome outcome, Locale locale) {
        return outcome == null ? "–" : texts.outcome(outcome, locale);
    }
}
