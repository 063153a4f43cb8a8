package org.bienban.app.variation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.ReviewLimits;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Group;
import org.bienban.workflows.ReviewRoute.Part;
import org.jspecify.annotations.Nullable;

/**
 * The settings as the browser sends them; everything is text, so that what was typed can be shown again.
 *
 * @param split whether two people inspect
 * @param firstHeads the heads of the first person; the second has the rest
 */
public record VariationForm(
        @Nullable String formFirst,
        @Nullable String split,
        @Nullable List<String> firstHeads,
        @Nullable String firstGroup,
        @Nullable String secondGroup,
        @Nullable String judge,
        @Nullable List<String> levels,
        @Nullable String formDays,
        @Nullable String inspectDays,
        @Nullable String judgeDays,
        @Nullable String levelDays,
        @Nullable String reviseDays,
        @Nullable String remindDays,
        @Nullable String standingDays,
        @Nullable String from) {

    static final List<String> HEADS = List.of("CONTENT", "PROCEDURE", "MINUTES_TAKING", "MANAGEMENT");

    /** Copies the lists. */
    public VariationForm {
        firstHeads = firstHeads == null ? List.of() : List.copyOf(firstHeads);
        levels = levels == null ? List.of() : List.copyOf(levels);
    }

    static VariationForm of(ReviewRoute route, LocalDate from) {
        boolean split = !route.parts().isEmpty();
        ReviewLimits limits = route.limits();
        return new VariationForm(
                route.formFirst() ? "true" : null,
                split ? "true" : "false",
                split ? List.copyOf(route.parts().get(0).heads()) : List.of("CONTENT", "MANAGEMENT"),
                (split ? route.parts().get(0).group() : Group.SUPERVISOR).name(),
                (split ? route.parts().get(1).group() : Group.OFFICE).name(),
                (split ? route.judge() : Group.STANDING).name(),
                route.levels().stream().map(Enum::name).toList(),
                Integer.toString(limits.formDays()),
                Integer.toString(limits.inspectDays()),
                Integer.toString(limits.judgeDays()),
                Integer.toString(limits.levelDays()),
                Integer.toString(limits.reviseDays()),
                Integer.toString(limits.remindDays()),
                Integer.toString(limits.standingDays()),
                from.toString());
    }

    /** Tells whether two people are to inspect. */
    public boolean isSplit() {
        return "true".equals(split);
    }

    /** Returns the day it is to hold from; refused if it is none. */
    LocalDate day() {
        try {
            return LocalDate.parse(from == null ? "" : from.strip());
        } catch (DateTimeParseException e) {
            throw new RefusedException(Refusal.at("from", "variation.refusal.from"));
        }
    }

    /** Returns the route; refused field by field if something is not a number or not a group. */
    ReviewRoute route() {
        List<Refusal> refusals = new ArrayList<>();
        ReviewLimits limits = new ReviewLimits(
                days("formDays", formDays, refusals),
                days("inspectDays", inspectDays, refusals),
                days("judgeDays", judgeDays, refusals),
                days("levelDays", levelDays, refusals),
                days("reviseDays", reviseDays, refusals),
                days("remindDays", remindDays, refusals),
                days("standingDays", standingDays, refusals));
        Group first = group("firstGroup", firstGroup, refusals);
        Group second = group("secondGroup", secondGroup, refusals);
        Group decides = group("judge", judge, refusals);
        List<Group> confirming = (levels == null ? List.<String>of() : levels)
                .stream()
                        .map(level -> group("levels", level, refusals))
                        .limit(ReviewRoute.MOST_LEVELS)
                        .toList();
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        List<Part> parts =
                isSplit() ? List.of(new Part(first, heads(true)), new Part(second, heads(false))) : List.of();
        return new ReviewRoute(
                "true".equals(formFirst), parts, isSplit() ? decides : Group.SUPERVISOR, confirming, limits);
    }

    private Set<String> heads(boolean chosen) {
        Set<String> found = new TreeSet<>(HEADS);
        found.removeIf(head -> (firstHeads != null && firstHeads.contains(head)) != chosen);
        return found;
    }

    private static int days(String field, @Nullable String typed, List<Refusal> refusals) {
        try {
            return Integer.parseInt(typed == null ? "" : typed.strip());
        } catch (NumberFormatException e) {
            refusals.add(Refusal.at(field, "variation.refusal.number"));
            return 1;
        }
    }

    private static Group group(String field, @Nullable String typed, List<Refusal> refusals) {
        for (Group group : Group.values()) {
            if (group.name().equals(typed)) {
                return group;
            }
        }
        refusals.add(Refusal.at(field, "variation.refusal.group"));
        return Group.SUPERVISOR;
    }
}
