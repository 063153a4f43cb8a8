package org.bienban.app.scoring;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Months over which scores are looked at, both ends included. */
public record ScorePeriod(YearMonth from, YearMonth to) {

    /** The lengths on offer, in months. */
    public static final List<Integer> LENGTHS = List.of(6, 12, 24, 36);

    /** So many months up to and including the last. */
    public static ScorePeriod upTo(YearMonth last, int months) {
        return new ScorePeriod(last.minusMonths(months - 1L), last);
    }

    /** How many months it has. */
    public int length() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(from, to) + 1);
    }

    /** Its months, oldest first. */
    public List<YearMonth> months() {
        return Stream.iterate(from, month -> month.plusMonths(1))
                .limit(length())
                .toList();
    }

    /** As many months right before it. */
    public ScorePeriod before() {
        return upTo(from.minusMonths(1), length());
    }

    /** As many months right after it. */
    public ScorePeriod after() {
        return upTo(to.plusMonths(length()), length());
    }
}
