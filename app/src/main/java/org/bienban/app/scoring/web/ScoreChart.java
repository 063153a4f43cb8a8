package org.bienban.app.scoring.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bienban.app.scoring.Outcome;
import org.bienban.app.scoring.PastScore;
import org.bienban.app.scoring.RuleSetVersion;
import org.bienban.app.scoring.ScoreHistory;
import org.bienban.app.scoring.ScorePeriod;
import org.bienban.app.scoring.ScoreSummary;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * A cell's scores as a picture: time from left to right in every language, points in per cent of the full total.
 *
 * @param guides the full total, and where the bands of the newest rule set begin
 * @param ratings the official ratings below, higher for better ones
 * @param changes where another rule set begins to count, numbered from 1
 */
record ScoreChart(
        List<Guide> guides,
        List<Tick> months,
        List<Mark> self,
        List<Mark> superior,
        List<Bar> ratings,
        List<Change> changes) {

    private static final int STRIP = 264;
    private static final int STEP = 8;
    private static final int FEW_MONTHS = 12;
    private static final int QUARTER = 3;

    /** A level across. */
    record Guide(int y, String label) {}

    /** A month below. */
    record Tick(int x, YearMonth month) {}

    /** A score. */
    record Mark(int x, int y, PastScore meeting, Outcome outcome) {}

    /** An official rating. */
    record Bar(int x, int y, int height, PastScore meeting, Grade grade) {}

    /** A new rule set. */
    record Change(int x, int number, PastScore first) {}

    static ScoreChart of(ScoreHistory history) {
        ChartScale scale = ChartScale.of(history.period(), history.meetings());
        List<Change> changes = new ArrayList<>();
        history.rulesChanged()
                .forEach(each -> changes.add(new Change(scale.x(each.heldOn()), changes.size() + 1, each)));
        return new ScoreChart(
                guides(history, scale),
                ticks(scale),
                marks(history, ScoreSummary::self, scale),
                marks(history, ScoreSummary::superior, scale),
                bars(history, scale),
                changes);
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return self.isEmpty() && superior.isEmpty() && ratings.isEmpty();
    }

    /** The cell's own marks as SVG joins them. */
    public String selfLine() {
        return line(self);
    }

    /** The superior's marks as SVG joins them. */
    public String superiorLine() {
        return line(superior);
    }

    private static String line(List<Mark> marks) {
        return marks.stream().map(mark -> mark.x() + "," + mark.y()).collect(Collectors.joining(" "));
    }

    private static List<Mark> marks(
            ScoreHistory history, Function<ScoreSummary, @Nullable Outcome> side, ChartScale scale) {
        List<Mark> marks = new ArrayList<>();
        for (PastScore meeting : history.meetings()) {
            Outcome outcome = side.apply(meeting.score());
            if (outcome != null) {
                marks.add(new Mark(scale.x(meeting.heldOn()), scale.y(outcome, meeting), meeting, outcome));
            }
        }
        return marks;
    }

    private static List<Bar> bars(ScoreHistory history, ChartScale scale) {
        List<Bar> bars = new ArrayList<>();
        for (PastScore meeting : history.meetings()) {
            Grade grade = meeting.score().rating();
            if (grade != null) {
                int height = rank(grade) * STEP;
                bars.add(new Bar(scale.x(meeting.heldOn()), STRIP - height, height, meeting, grade));
            }
        }
        return bars;
    }

    /** 1 for the lowest band. */
    private static int rank(Grade grade) {
        return Math.toIntExact(Arrays.stream(Grade.values())
                .filter(each -> !grade.isBelow(each))
                .count());
    }

    private static List<Guide> guides(ScoreHistory history, ChartScale scale) {
        List<Guide> guides = new ArrayList<>();
        history.meetings().reversed().stream()
                .map(PastScore::rules)
                .filter(Objects::nonNull)
                .findFirst()
                .map(RuleSetVersion::rules)
                .ifPresent(rules -> guides.addAll(guides(rules, scale)));
        return guides;
    }

    private static List<Guide> guides(RuleSet rules, ChartScale scale) {
        List<Guide> guides = new ArrayList<>();
        guides.add(new Guide(scale.y(ChartScale.FULL), rules.most().toString()));
        rules.bands().forEach(band -> {
            long percent = ChartScale.percent(band.from(), rules.most());
            if (percent >= scale.lowest()) {
                guides.add(new Guide(scale.y(percent), band.from().toString()));
            }
        });
        return guides;
    }

    private static List<Tick> ticks(ChartScale scale) {
        ScorePeriod period = scale.period();
        int every = period.length() > FEW_MONTHS ? QUARTER : 1;
        return period.months().stream()
                .filter(month -> (month.getMonthValue() - 1) % every == 0)
                .map(month -> new Tick(scale.x(month.atDay(1)), month))
                .toList();
    }
}
