package org.bienban.app.scoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.scoring.LostPoints;
import org.bienban.app.scoring.PastScore;
import org.bienban.app.scoring.ScoreHistories;
import org.bienban.app.scoring.ScoreHistory;
import org.bienban.app.scoring.ScorePeriod;
import org.bienban.app.scoring.ScoreSummary;
import org.bienban.app.scoring.WardScores;
import org.bienban.app.scoring.engine.Points;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scores over time for programs; the period is given as on the pages: {@code months} and {@code to}. */
@RestController
@RequestMapping("/api/v1")
class HistoryApi {

    private final CurrentActor current;
    private final ScoreHistories histories;
    private final Clock clock;

    HistoryApi(CurrentActor current, ScoreHistories histories, Clock clock) {
        this.current = current;
        this.histories = histories;
        this.clock = clock;
    }

    /** A cell's meetings, oldest first, and the criteria that cost it points. */
    @GetMapping("/cells/{cellId}/scores")
    CellJson cell(@PathVariable UUID cellId, PeriodForm form) {
        ScoreHistory history =
                histories.ofCell(current.require(), cellId, form.read(HistoryController.CELL_MONTHS, clock));
        List<UUID> changed =
                history.rulesChanged().stream().map(each -> each.minutes().id()).toList();
        return new CellJson(cellId, history.period(), MeetingJson.of(history.meetings()), changed, history.losses());
    }

    /** All cells of a ward. */
    @GetMapping("/wards/{wardId}/scores")
    WardJson ward(@PathVariable UUID wardId, PeriodForm form) {
        WardScores scores =
                histories.ofWard(current.require(), wardId, form.read(HistoryController.WARD_MONTHS, clock));
        return new WardJson(
                wardId,
                scores.period(),
                scores.cells().stream()
                        .map(cell -> new LineJson(
                                cell.cellId(), cell.name(), cell.average(), MeetingJson.of(cell.meetings())))
                        .toList(),
                scores.losses());
    }

    /**
     * A cell.
     *
     * @param rulesChanged ids of the minutes from which on another rule set counts
     */
    record CellJson(
            UUID cellId,
            ScorePeriod period,
            List<MeetingJson> meetings,
            List<UUID> rulesChanged,
            List<LostPoints> losses) {}

    /** A ward. */
    record WardJson(UUID wardId, ScorePeriod period, List<LineJson> cells, List<LostPoints> losses) {}

    /** A cell of the ward. */
    record LineJson(UUID cellId, String cell, @Nullable Points average, List<MeetingJson> meetings) {}

    /** A meeting. */
    record MeetingJson(
            UUID minutesId,
            @Nullable YearMonth month,
            LocalDate heldOn,
            ScoreSummary score,
            @Nullable UUID ruleSetId) {

        static List<MeetingJson> of(List<PastScore> meetings) {
            return meetings.stream()
                    .map(each -> new MeetingJson(
                            each.minutes().id(),
                            each.minutes().month(),
                            each.heldOn(),
                            each.score(),
                            each.rules() == null ? null : each.rules().id()))
                    .toList();
        }
    }
}
