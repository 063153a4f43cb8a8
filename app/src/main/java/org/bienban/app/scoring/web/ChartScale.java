package org.bienban.app.scoring.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.bienban.app.scoring.Outcome;
import org.bienban.app.scoring.PastScore;
import org.bienban.app.scoring.ScorePeriod;
import org.bienban.app.scoring.engine.Points;
import org.jspecify.annotations.Nullable;

/**
 * Where days and points stand on the canvas of a {@link ScoreChart}.
 *
 * @param lowest the per cent of the full total at the bottom
 */
record ChartScale(ScorePeriod period, int lowest) {

    static final int FULL = 100;
    static final int LEFT = 44;
    static final int RIGHT = 744;
    static final int TOP = 24;
    static final int BOTTOM = 216;

    private static final int HALF = 50;

    /** Half of the scale is enough unless a meeting came to less. */
    static ChartScale of(ScorePeriod period, List<PastScore> meetings) {
        boolean low = meetings.stream().anyMatch(ChartScale::isLow);
        return new ChartScale(period, low ? 0 : HALF);
    }

    int x(LocalDate day) {
        LocalDate first = period.from().atDay(1);
        long all = ChronoUnit.DAYS.between(first, period.to().plusMonths(1).atDay(1));
        // A month's meeting may be held in the first days of the next.
        long days = Math.min(all, ChronoUnit.DAYS.between(first, day));
        return Math.toIntExact(LEFT + days * (RIGHT - LEFT) / all);
    }

    int y(long percent) {
        return Math.toIntExact(BOTTOM - (percent - lowest) * (BOTTOM - TOP) / (FULL - lowest));
    }

    int y(Outcome outcome, PastScore meeting) {
        return y(percent(outcome.total(), most(meeting)));
    }

    static long percent(Points points, Points most) {
        return points.hundredths() * FULL / Math.max(1, most.hundredths());
    }

    private static Points most(PastScore meeting) {
        return meeting.rules() == null
                ? Points.of(FULL)
                : meeting.rules().rules().most();
    }

    private static boolean isLow(PastScore meeting) {
        return Stream.of(meeting.score().self(), meeting.score().superior())
                .anyMatch(outcome -> isLow(outcome, meeting));
    }

    private static boolean isLow(@Nullable Outcome outcome, PastScore meeting) {
        return outcome != null && percent(outcome.total(), most(meeting)) < HALF;
    }
}
