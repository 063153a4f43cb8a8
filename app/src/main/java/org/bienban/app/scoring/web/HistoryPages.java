package org.bienban.app.scoring.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bienban.app.scoring.LostPoints;
import org.bienban.app.scoring.Outcome;
import org.bienban.app.scoring.PastScore;
import org.bienban.app.scoring.RuleSetVersion;
import org.bienban.app.scoring.ScoreHistory;
import org.bienban.app.scoring.WardScores;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.Points;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of scores over time together. */
@Component
class HistoryPages {

    private static final int LOSSES_SHOWN = 10;

    private final SheetTexts texts;

    HistoryPages(SheetTexts texts) {
        this.texts = texts;
    }

    /** A cell's page. */
    record CellPage(ScoreHistory history, ScoreChart chart, List<Row> rows, List<Loss> losses) {}

    /** A meeting in the table, newest first; figures not there read as a dash. */
    record Row(PastScore meeting, String self, String superior, String difference, String rating, String rules) {}

    /** A criterion that cost points. */
    record Loss(String text, int times, int of, String points) {}

    /** A ward's page. */
    record WardPage(WardScores scores, List<YearMonth> months, List<CellRow> rows, List<Loss> losses) {}

    /** A cell's line. */
    record CellRow(WardScores.CellScores cell, String average, List<List<Field>> months) {}

    /**
     * A meeting in the heat table.
     *
     * @param grade the official rating, else the band of the score
     * @param told the whole in words
     */
    record Field(PastScore meeting, String points, @Nullable Grade grade, String told) {}

    CellPage cell(ScoreHistory history, Locale locale) {
        return new CellPage(
                history,
                ScoreChart.of(history),
                history.meetings().reversed().stream()
                        .map(each -> row(each, locale))
                        .toList(),
                losses(history.losses(), locale));
    }

    WardPage ward(WardScores scores, Locale locale) {
        List<YearMonth> months = scores.period().months();
        return new WardPage(
                scores,
                months,
                scores.cells().stream().map(cell -> row(cell, months, locale)).toList(),
                losses(scores.losses(), locale));
    }

    /** The official rating, else the band the scores speak for, else null. */
    static @Nullable Grade grade(PastScore meeting) {
        Grade rating = meeting.score().rating();
        return rating != null ? rating : meeting.score().proposed();
    }

    private CellRow row(WardScores.CellScores cell, List<YearMonth> months, Locale locale) {
        Map<YearMonth, List<PastScore>> byMonth = cell.byMonth();
        Points average = cell.average();
        return new CellRow(
                cell,
                average == null ? "–" : texts.points(average, locale),
                months.stream()
                        .map(month -> byMonth.getOrDefault(month, List.of()).stream()
                                .map(meeting -> field(meeting, locale))
                                .toList())
                        .toList());
    }

    private Field field(PastScore meeting, Locale locale) {
        Grade grade = grade(meeting);
        String points = meeting.score()
                .standing()
                .map(outcome -> texts.points(outcome.total(), locale))
                .orElse("–");
        String told = texts.of(
                "scoring.history.field",
                locale,
                texts.of("meeting.kind." + meeting.minutes().kind(), locale),
                points,
                grade == null ? texts.of("scoring.panel.none", locale) : texts.grade(grade, locale));
        return new Field(meeting, points, grade, told);
    }

    private Row row(PastScore meeting, Locale locale) {
        Points difference = meeting.score().difference();
        Grade rating = meeting.score().rating();
        RuleSetVersion rules = meeting.rules();
        return new Row(
                meeting,
                outcome(meeting.score().self(), locale),
                outcome(meeting.score().superior(), locale),
                difference == null ? "–" : texts.difference(difference, locale),
                rating == null ? "–" : texts.grade(rating, locale),
                rules == null ? "–" : rules.name().in(locale.getLanguage()));
    }

    private List<Loss> losses(List<LostPoints> losses, Locale locale) {
        return losses.stream()
                .limit(LOSSES_SHOWN)
                .map(each -> new Loss(
                        each.text().in(locale.getLanguage()),
                        each.times(),
                        each.of(),
                        texts.points(each.points(), locale)))
                .toList();
    }

    private String outcome(@Nullable Outcome outcome, Locale locale) {
        return outcome == null ? "–" : texts.outcome(outcome, locale);
    }
}
