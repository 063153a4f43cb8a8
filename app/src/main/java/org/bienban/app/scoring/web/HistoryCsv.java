package org.bienban.app.scoring.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bienban.app.organisation.Unit;
import org.bienban.app.scoring.Outcome;
import org.bienban.app.scoring.PastScore;
import org.bienban.app.scoring.RuleSetVersion;
import org.bienban.app.scoring.ScorePeriod;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.templates.csv.CsvLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scores over time as a table for a spreadsheet. */
@Component
class HistoryCsv {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final SheetTexts texts;

    HistoryCsv(SheetTexts texts) {
        this.texts = texts;
    }

    /** Begins with whose scores it holds and of which months. */
    String of(Unit unit, ScorePeriod period, List<PastScore> meetings, Locale locale) {
        StringBuilder csv = new StringBuilder(CsvLine.MARK);
        csv.append(CsvLine.of(
                texts.of("scoring.history", locale),
                unit.name(),
                MONTH.format(period.from()) + " – " + MONTH.format(period.to())));
        csv.append(CsvLine.of(Stream.of(
                        "common.term.cell",
                        "scoring.history.month",
                        "scoring.history.day",
                        "scoring.history.kind",
                        "scoring.side.SELF",
                        "scoring.history.band.self",
                        "scoring.side.SUPERIOR",
                        "scoring.history.band.superior",
                        "scoring.rating",
                        "scoring.rules")
                .map(key -> texts.of(key, locale))
                .toArray(String[]::new)));
        meetings.forEach(each -> csv.append(line(each, locale)));
        return csv.toString();
    }

    private String line(PastScore meeting, Locale locale) {
        Outcome self = meeting.score().self();
        Outcome superior = meeting.score().superior();
        RuleSetVersion rules = meeting.rules();
        return CsvLine.of(
                meeting.minutes().cellName(),
                meeting.minutes().month() == null
                        ? ""
                        : MONTH.format(meeting.minutes().month()),
                DAY.format(meeting.heldOn()),
                texts.of("meeting.kind." + meeting.minutes().kind(), locale),
                points(self, locale),
                band(self == null ? null : self.grade(), locale),
                points(superior, locale),
                band(superior == null ? null : superior.grade(), locale),
                band(meeting.score().rating(), locale),
                rules == null ? "" : rules.name().in(locale.getLanguage()));
    }

    private String points(@Nullable Outcome outcome, Locale locale) {
        return outcome == null ? "" : texts.points(outcome.total(), locale);
    }

    private String band(@Nullable Grade grade, Locale locale) {
        return grade == null ? "" : texts.grade(grade, locale);
    }
}
