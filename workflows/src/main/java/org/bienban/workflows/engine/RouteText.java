package org.bienban.workflows.engine;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.workflows.ReviewLimits;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Group;
import org.bienban.workflows.ReviewRoute.Part;

/**
 * A route as the text of one process variable, for example
 * {@code true|SUPERVISOR:CONTENT+MANAGEMENT,OFFICE:PROCEDURE|STANDING|OFFICE,LEADER|2,5,2,2,3,1,2}: one row in the
 * engine's table where a variable for each fact would be a dozen.
 */
final class RouteText {

    private static final int FIELDS = 5;

    private RouteText() {}

    static String write(ReviewRoute route) {
        ReviewLimits limits = route.limits();
        return String.join(
                "|",
                Boolean.toString(route.formFirst()),
                route.parts().stream().map(RouteText::part).collect(Collectors.joining(",")),
                route.judge().name(),
                route.levels().stream().map(Enum::name).collect(Collectors.joining(",")),
                Stream.of(
                                limits.formDays(),
                                limits.inspectDays(),
                                limits.judgeDays(),
                                limits.levelDays(),
                                limits.reviseDays(),
                                limits.remindDays(),
                                limits.standingDays())
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")));
    }

    static ReviewRoute read(String text) {
        String[] fields = text.split("\\|", FIELDS);
        return new ReviewRoute(
                Boolean.parseBoolean(fields[0]),
                words(fields[1]).map(RouteText::part).toList(),
                Group.valueOf(fields[2]),
                words(fields[3]).map(Group::valueOf).toList(),
                limits(words(fields[4]).map(Integer::valueOf).toList()));
    }

    private static String part(Part part) {
        return part.group().name() + ":" + String.join("+", new TreeSet<>(part.heads()));
    }

    private static Part part(String text) {
        int cut = text.indexOf(':');
        return new Part(
                Group.valueOf(text.substring(0, cut)),
                new LinkedHashSet<>(Arrays.asList(text.substring(cut + 1).split("\\+", -1))));
    }

    private static ReviewLimits limits(List<Integer> days) {
        return new ReviewLimits(
                days.get(0), days.get(1), days.get(2), days.get(3), days.get(4), days.get(5), days.get(6));
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(",", -1));
    }
}
