package org.bienban.app.scoring;

import java.time.LocalDate;
import org.bienban.app.minutes.MinutesSummary;
import org.jspecify.annotations.Nullable;

/**
 * A meeting and its scores, seen from later.
 *
 * @param rules what it was scored by, null if nobody has scored it
 */
public record PastScore(
        MinutesSummary minutes,
        LocalDate heldOn,
        ScoreSummary score,
        @Nullable RuleSetVersion rules) {}
