package org.bienban.app.scoring;

import org.bienban.app.minutes.MinutesSummary;

/**
 * A meeting of the month on the committee's list.
 *
 * @param mayDecide whether the person may decide its rating now
 */
public record RatingLine(MinutesSummary minutes, ScoreSummary score, boolean mayDecide) {

    /** Whether it can be decided together with the others on which cell and superior agree. */
    public boolean isReady() {
        return mayDecide && score.rating() == null && score.isAgreed();
    }
}
