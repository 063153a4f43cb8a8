package org.bienban.app.browser;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The pages of scoring. */
final class ScoringTour {

    private static final String SHEET = "/minutes/{minutesId}/score";

    private static final String RULES = "/score-rules/{ruleSetId}";

    private ScoringTour() {}

    static List<Stop> of(LivelyWard.Made made) {
        UUID rules = LivelyScores.rulesOf(made.ward().wardId());
        UUID secretary = made.ward().first().secretary();
        UUID supervisor = made.ward().first().supervisor();
        UUID leader = made.ward().wardSecretary();
        String month = "ward=" + made.ward().wardId() + "&month=" + YearMonth.from(LivelyWard.monthsAgo(6));
        String cell = "/cells/" + made.ward().first().id() + "/scores";
        return List.of(
                new Stop("/ratings", leader, "/ratings?" + month),
                new Stop("/ratings/agreed", leader, "/ratings/agreed?" + month),
                new Stop("/cells/{cellId}/scores", secretary, cell),
                new Stop("/cells/{cellId}/scores", supervisor, cell + "?months=6&to=2020-01"),
                new Stop(
                        "/wards/{wardId}/scores",
                        leader,
                        "/wards/" + made.ward().wardId() + "/scores"),
                new Stop("/score-rules", leader, "/score-rules"),
                new Stop(RULES, leader, "/score-rules/" + rules),
                new Stop(RULES, secretary, "/score-rules/5c0e2018-0000-4000-8000-000000000018"),
                new Stop(RULES + "/items/{itemId}", leader, "/score-rules/" + rules + "/items/attendance"),
                new Stop(RULES + "/preview", leader, "/score-rules/" + rules + "/preview"),
                new Stop(SHEET, secretary, "/minutes/" + made.draft() + "/score"),
                new Stop(SHEET, secretary, "/minutes/" + made.approved() + "/score"),
                new Stop(SHEET, supervisor, "/minutes/" + made.inHand() + "/score"));
    }
}
