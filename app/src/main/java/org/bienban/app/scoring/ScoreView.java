package org.bienban.app.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.scoring.engine.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * A score sheet as one person may see it.
 *
 * @param rules the rule set of the meeting's date
 * @param self the cell's column, null if there is none to see
 * @param superior the superior's column, null if there is none or it is not published to this person
 * @param proposals what the record speaks for, by item id
 * @param maySelf whether the person may fill the cell's column now
 * @param maySuperior whether the person may fill the superior's column now
 * @param ratings the committee's decisions, oldest first
 * @param before the cell's meetings of the three months before, newest first
 */
public record ScoreView(
        MinutesSummary minutes,
        RuleSetVersion rules,
        Occasion occasion,
        @Nullable ColumnView self,
        @Nullable ColumnView superior,
        Map<String, Proposal> proposals,
        boolean maySelf,
        boolean maySuperior,
        List<Rating> ratings,
        List<MonthScore> before) {

    public ScoreView {
        proposals = Map.copyOf(proposals);
        ratings = List.copyOf(ratings);
        before = List.copyOf(before);
    }

    /** Whether the person may fill a column now. */
    public boolean mayFill() {
        return maySelf || maySuperior;
    }

    /** What a column with these answers would come to. */
    public ColumnView would(Map<String, Answer> answers) {
        Map<String, String> values = new LinkedHashMap<>();
        answers.forEach((id, answer) -> values.put(id, answer.value()));
        return new ColumnView(answers, rules.rules().score(occasion, values), false, 0);
    }

    /** The decision that holds, null if there is none. */
    public @Nullable Rating rating() {
        return ratings.stream().filter(Rating::stands).findFirst().orElse(null);
    }
}
