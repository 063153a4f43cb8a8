package org.bienban.app.browser;

import java.util.List;
import java.util.UUID;

/** The pages of reviews that go another way, and of remarks carried to a text that has changed. */
final class WaysTour {

    private static final String REVIEW = "/minutes/{minutesId}/review";
    private static final String WORKFLOW = "/workflow/{wardId}";

    private WaysTour() {}

    static List<Stop> of(LivelyWays.Made made) {
        UUID supervisor = made.ward().first().supervisor();
        UUID office = made.ward().office();
        UUID judge = made.ward().standingMember();
        UUID secretary = made.ward().first().secretary();
        String workflow = "/workflow/" + made.ward().wardId();
        return List.of(
                new Stop(REVIEW, office, review(made.form())),
                new Stop(REVIEW, supervisor, review(made.parts())),
                new Stop(REVIEW, judge, review(made.judged())),
                new Stop(REVIEW, supervisor, review(made.carried())),
                new Stop("/minutes/{minutesId}/remarks", secretary, "/minutes/" + made.carried() + "/remarks"),
                new Stop(
                        "/minutes/{minutesId}/compare",
                        supervisor,
                        "/minutes/" + made.carried() + "/compare?from=1&to=2"),
                new Stop("/minutes/{id}/timeline", judge, "/minutes/" + made.judged() + "/timeline"),
                new Stop("/minutes/{id}", secretary, "/minutes/" + made.parts()),
                new Stop("/tasks", office, "/tasks"),
                new Stop(WORKFLOW, office, workflow),
                new Stop(WORKFLOW, judge, workflow));
    }

    private static String review(UUID minutesId) {
        return "/minutes/" + minutesId + "/review";
    }
}
