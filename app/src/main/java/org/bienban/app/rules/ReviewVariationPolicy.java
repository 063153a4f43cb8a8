package org.bienban.app.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienban.app.refusal.Refusal;
import org.bienban.workflows.ReviewLimits;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Part;

/** What a way of reviewing must keep to. */
final class ReviewVariationPolicy {

    private static final int LONGEST = 60;
    private static final int LONGEST_REMINDER = 30;
    private static final Set<String> HEADS = Set.of("CONTENT", "PROCEDURE", "MINUTES_TAKING", "MANAGEMENT");

    private ReviewVariationPolicy() {}

    /** What speaks against a route, each at the field of the form it is about. */
    static List<Refusal> against(ReviewRoute route) {
        List<Refusal> refusals = new ArrayList<>();
        if (!route.parts().isEmpty()) {
            parts(route.parts().get(0), route.parts().get(1), refusals);
        }
        if (new HashSet<>(route.levels()).size() < route.levels().size()) {
            refusals.add(Refusal.at("levels", "variation.refusal.levelTwice"));
        }
        days(route.limits(), refusals);
        return refusals;
    }

    private static void parts(Part first, Part second, List<Refusal> refusals) {
        if (first.heads().isEmpty() || second.heads().isEmpty()) {
            refusals.add(Refusal.at("heads", "variation.refusal.partEmpty"));
        }
        Set<String> covered = new HashSet<>(first.heads());
        covered.addAll(second.heads());
        if (!covered.equals(HEADS) || first.heads().size() + second.heads().size() != HEADS.size()) {
            refusals.add(Refusal.at("heads", "variation.refusal.heads"));
        }
    }

    private static void days(ReviewLimits limits, List<Refusal> refusals) {
        within("formDays", limits.formDays(), 1, LONGEST, refusals);
        within("inspectDays", limits.inspectDays(), 1, LONGEST, refusals);
        within("judgeDays", limits.judgeDays(), 1, LONGEST, refusals);
        within("levelDays", limits.levelDays(), 1, LONGEST, refusals);
        within("reviseDays", limits.reviseDays(), 1, LONGEST, refusals);
        within("standingDays", limits.standingDays(), 1, LONGEST, refusals);
        within("remindDays", limits.remindDays(), 0, LONGEST_REMINDER, refusals);
    }

    private static void within(String field, int days, int least, int most, List<Refusal> refusals) {
        if (days < least || days > most) {
            refusals.add(Refusal.at(field, "variation.refusal.days", least, most));
        }
    }
}
