package org.bienban.app.browser;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The pages of scoring. */
final class ScoringTour {

    private static final String SHEET = "/minutes/{minutesId}/score";

    private ScoringTour() {}

    static List<Stop> of(LivelyWard.Made made) {
        UUID secretary = made.ward().first().secretary();
        UUID supervisor = made.ward().first().supervisor();
        UUID leader = made.ward().wardSecretary();
        String month = "ward=" + made.ward().wardId() + "&month=" + YearMonth.from(LivelyWard.monthsAgo(6));
        return List.of(
                new Stop("/ratings", leader, "/ratings?" + month),
                new Stop("/ratings/agreed", leader, "/ratings/agreed?" + month),
                new Stop(SHEET, secretary, "/minutes/" + made.draft() + "/score"),
                new Stop(SHEET, secretary, "/minutes/" + made.approved() + "/score"),
                new Stop(SHEET, supervisor, "/minutes/" + made.inHand() + "/score"));
    }
}
