package org.bienban.app.scoring;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.organisation.Unit;
import org.bienban.app.scoring.engine.Points;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a ward's cells beside each other.
 *
 * @param cells by name; those that sent nothing in the period too
 * @param losses the criteria that cost points in the ward, those that did most often first
 */
public record WardScores(Unit ward, ScorePeriod period, List<CellScores> cells, List<LostPoints> losses) {

    public WardScores {
        cells = List.copyOf(cells);
        losses = List.copyOf(losses);
    }

    /** A cell's meetings, oldest first. */
    public record CellScores(UUID cellId, String name, List<PastScore> meetings) {

        public CellScores {
            meetings = List.copyOf(meetings);
        }

        /** Its meetings by the month they were for. */
        public Map<YearMonth, List<PastScore>> byMonth() {
            return meetings.stream()
                    .filter(each -> each.minutes().month() != null)
                    .collect(Collectors.groupingBy(each -> each.minutes().month()));
        }

        /** What its meetings came to on average, rounded down to a hundredth; null if none has a score. */
        public @Nullable Points average() {
            List<Outcome> outcomes = meetings.stream()
                    .flatMap(each -> each.score().standing().stream())
                    .toList();
            return outcomes.isEmpty()
                    ? null
                    : new Points(outcomes.stream()
                                    .mapToLong(each -> each.total().hundredths())
                                    .sum()
                            / outcomes.size());
        }
    }
}
