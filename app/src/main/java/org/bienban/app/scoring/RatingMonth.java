package org.bienban.app.scoring;

import java.time.YearMonth;
import java.util.List;
import org.bienban.app.organisation.Unit;

/**
 * A month of a ward's cells before the committee.
 *
 * @param lines the meetings whose minutes were sent, by cell
 * @param silent cells that have sent none for the month
 * @param decides whether the person decides for the committee
 * @param requireSuperior whether nothing is approved without a superior's score
 */
public record RatingMonth(
        Unit ward,
        YearMonth month,
        List<RatingLine> lines,
        List<Unit> silent,
        boolean decides,
        boolean requireSuperior) {

    public RatingMonth {
        lines = List.copyOf(lines);
        silent = List.copyOf(silent);
    }

    /** How many can be decided at once. */
    public long ready() {
        return lines.stream().filter(RatingLine::isReady).count();
    }

    /** How many are decided. */
    public long decided() {
        return lines.stream().filter(line -> line.score().rating() != null).count();
    }
}
