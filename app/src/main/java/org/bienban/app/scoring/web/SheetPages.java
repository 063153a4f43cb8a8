package org.bienban.app.scoring.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.organisation.People;
import org.bienban.app.scoring.Answer;
import org.bienban.app.scoring.ColumnView;
import org.bienban.app.scoring.MonthScore;
import org.bienban.app.scoring.Outcome;
import org.bienban.app.scoring.Rating;
import org.bienban.app.scoring.ScoreView;
import org.bienban.app.scoring.Side;
import org.bienban.app.scoring.engine.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a score sheet together. */
@Component
class SheetPages {

    private final SheetTexts texts;
    private final SheetRows rows;
    private final SheetTotals totals;
    private final People people;

    SheetPages(SheetTexts texts, SheetRows rows, SheetTotals totals, People people) {
        this.texts = texts;
        this.rows = rows;
        this.totals = totals;
        this.people = people;
    }

    SheetPage page(ScoreView view, Locale locale) {
        return page(view, null, locale);
    }

    /** The page again with what was typed but not taken. */
    SheetPage again(ScoreView view, SheetForm typed, Locale locale) {
        return page(view, typed, locale);
    }

    private SheetPage page(ScoreView view, @Nullable SheetForm typed, Locale locale) {
        Side editing = view.maySelf() ? Side.SELF : view.maySuperior() ? Side.SUPERIOR : null;
        ColumnView own = editing == Side.SELF ? view.self() : view.superior();
        ColumnView judged = own != null ? own : view.self();
        Map<String, Answer> form = typed != null ? typed.answers() : own == null ? Map.of() : own.answers();
        return new SheetPage(
                view,
                view.rules().name().in(locale.getLanguage()),
                editing,
                typed != null ? typed.revision() : own == null ? 0 : own.revision(),
                own != null && own.saved(),
                outcome(view.self(), locale),
                outcome(view.superior(), locale),
                judged == null || !judged.saved() ? List.of() : texts.held(judged.sheet(), locale),
                totals.of(view, form, locale),
                rows.of(view, form, locale),
                ratings(view, locale),
                view.before().stream().map(month -> month(month, locale)).toList());
    }

    private @Nullable String outcome(@Nullable ColumnView column, Locale locale) {
        return column == null || !column.saved() ? null : texts.outcome(column.sheet(), locale);
    }

    private List<SheetPage.RatingRow> ratings(ScoreView view, Locale locale) {
        Set<UUID> ids = new HashSet<>();
        view.ratings().forEach(rating -> {
            ids.add(rating.decidedBy());
            Stream.of(rating.onBehalfOf(), rating.reopenedBy())
                    .filter(Objects::nonNull)
                    .forEach(ids::add);
        });
        Map<UUID, String> names = people.names(ids);
        List<SheetPage.RatingRow> all = new ArrayList<>();
        for (Rating rating : view.ratings().reversed()) {
            UUID reopener = rating.reopenedBy();
            all.add(new SheetPage.RatingRow(
                    rating,
                    texts.grade(rating.grade(), locale),
                    names.getOrDefault(rating.decidedBy(), ""),
                    names.get(rating.onBehalfOf()),
                    reopener == null ? "" : names.getOrDefault(reopener, "")));
        }
        return all;
    }

    private SheetPage.MonthRow month(MonthScore month, Locale locale) {
        return new SheetPage.MonthRow(
                month,
                outcome(month.score().self(), locale),
                outcome(month.score().superior(), locale),
                grade(month.score().rating(), locale));
    }

    private String outcome(@Nullable Outcome outcome, Locale locale) {
        return outcome == null ? "–" : texts.outcome(outcome, locale);
    }

    private String grade(@Nullable Grade grade, Locale locale) {
        return grade == null ? "–" : texts.grade(grade, locale);
    }
}
