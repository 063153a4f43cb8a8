package org.bienban.app.scoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PageAddition;
import org.bienban.app.scoring.ColumnView;
import org.bienban.app.scoring.Rating;
import org.bienban.app.scoring.ScoreSheets;
import org.bienban.app.scoring.ScoreView;
import org.bienban.app.scoring.ScoringSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lays the score beside the draft, the minutes and the review: their pages know nothing of scoring, so their models are
 * added to from here. The template {@code scoring/_panel} shows it.
 */
@Component
class ScoreBesideMinutes extends PageAddition {

    private final ScoreSheets sheets;
    private final ScoringSettings settings;
    private final SheetTexts texts;

    ScoreBesideMinutes(CurrentActor current, ScoreSheets sheets, ScoringSettings settings, SheetTexts texts) {
        super(current, "/minutes/{id}", "/minutes/{id}/draft", "/minutes/{id}/check", "/minutes/{minutesId}/review/**");
        this.sheets = sheets;
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    protected void add(Actor actor, HttpServletRequest request, ModelAndView page) {
        idIn(request, "id", "minutesId")
                .flatMap(id -> panel(actor, id))
                .ifPresent(panel -> page.addObject("scorePanel", panel));
    }

    private Optional<ScorePanel> panel(Actor actor, UUID minutesId) {
        Locale locale = LocaleContextHolder.getLocale();
        return sheets.find(actor, minutesId).map(view -> panel(view, locale));
    }

    private ScorePanel panel(ScoreView view, Locale locale) {
        Rating rating = view.rating();
        return new ScorePanel(
                "/minutes/" + view.minutes().id() + "/score",
                outcome(view.self(), locale),
                outcome(view.superior(), locale),
                rating == null ? null : texts.grade(rating.grade(), locale),
                view.mayFill(),
                view.maySuperior(),
                settings.requiresSuperior(view.minutes().wardId()));
    }

    private @Nullable String outcome(@Nullable ColumnView column, Locale locale) {
        if (column == null || !column.saved()) {
            return null;
        }
        long open = column.sheet().open();
        return open > 0 ? texts.of("scoring.panel.open", locale, open) : texts.outcome(column.sheet(), locale);
    }
}
