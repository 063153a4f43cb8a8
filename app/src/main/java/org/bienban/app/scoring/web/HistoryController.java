package org.bienban.app.scoring.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.organisation.Unit;
import org.bienban.app.scoring.PastScore;
import org.bienban.app.scoring.ScoreHistories;
import org.bienban.app.scoring.ScoreHistory;
import org.bienban.app.scoring.ScorePeriod;
import org.bienban.app.scoring.WardScores;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Scores over time: of a cell, and of a ward's cells beside each other. */
@Controller
class HistoryController {

    /** Two years show whether a cell gets better. */
    static final int CELL_MONTHS = 24;

    /** A year of all cells fits on a screen. */
    static final int WARD_MONTHS = 12;

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final CurrentActor current;
    private final ScoreHistories histories;
    private final HistoryPages pages;
    private final HistoryCsv csv;
    private final SheetTexts texts;
    private final Clock clock;

    HistoryController(
            CurrentActor current,
            ScoreHistories histories,
            HistoryPages pages,
            HistoryCsv csv,
            SheetTexts texts,
            Clock clock) {
        this.current = current;
        this.histories = histories;
        this.pages = pages;
        this.csv = csv;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/cells/{cellId}/scores")
    String cell(@PathVariable UUID cellId, PeriodForm form, Model model, Locale locale) {
        ScoreHistory history = histories.ofCell(current.require(), cellId, form.read(CELL_MONTHS, clock));
        model.addAttribute("page", pages.cell(history, locale));
        period(model, history.period(), locale);
        return "scoring/history";
    }

    @GetMapping("/cells/{cellId}/scores/export")
    ResponseEntity<String> cellExport(@PathVariable UUID cellId, PeriodForm form, Locale locale) {
        ScoreHistory history = histories.ofCell(current.require(), cellId, form.read(CELL_MONTHS, clock));
        return file(history.cell(), history.period(), history.meetings(), locale);
    }

    @GetMapping("/wards/{wardId}/scores")
    String ward(@PathVariable UUID wardId, PeriodForm form, Model model, Locale locale) {
        WardScores scores = histories.ofWard(current.require(), wardId, form.read(WARD_MONTHS, clock));
        model.addAttribute("page", pages.ward(scores, locale));
        model.addAttribute("grades", texts.grades(locale));
        period(model, scores.period(), locale);
        return "scoring/heat";
    }

    @GetMapping("/wards/{wardId}/scores/export")
    ResponseEntity<String> wardExport(@PathVariable UUID wardId, PeriodForm form, Locale locale) {
        WardScores scores = histories.ofWard(current.require(), wardId, form.read(WARD_MONTHS, clock));
        List<PastScore> meetings = scores.cells().stream()
                .flatMap(cell -> cell.meetings().stream())
                .toList();
        return file(scores.ward(), scores.period(), meetings, locale);
    }

    private void period(Model model, ScorePeriod period, Locale locale) {
        model.addAttribute("period", period);
        model.addAttribute("lengths", PeriodForm.lengths(texts, locale));
        model.addAttribute("earlier", PeriodForm.query(period.before()));
        boolean endsNow = !period.to().isBefore(YearMonth.now(clock));
        model.addAttribute("later", endsNow ? null : PeriodForm.query(period.after()));
        model.addAttribute("same", PeriodForm.query(period));
    }

    private ResponseEntity<String> file(Unit unit, ScorePeriod period, List<PastScore> meetings, Locale locale) {
        String name = "scores-" + unit.code() + "-" + period.from() + "-" + period.to() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(csv.of(unit, period, meetings, locale));
    }
}
