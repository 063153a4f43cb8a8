package org.bienban.app.variation.web;

import java.util.ArrayList;
import java.util.List;
import org.bienban.workflows.ReviewLimits;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Group;
import org.bienban.workflows.ReviewRoute.Part;
import org.bienban.workflows.TaskKind;
import org.jspecify.annotations.Nullable;

/** The steps that result from a route, in order, for the preview. */
final class RouteSteps {

    private RouteSteps() {}

    /**
     * A step of the preview.
     *
     * @param kind what is done
     * @param ordinal which part or level, otherwise 0
     * @param group by whom, null for the cell
     * @param heads the heads of a part, otherwise none
     */
    public record RouteStep(
            TaskKind kind, int ordinal, @Nullable Group group, int days, List<String> heads) {

        /** Copies the heads. */
        public RouteStep {
            heads = List.copyOf(heads);
        }
    }

    static List<RouteStep> of(ReviewRoute route) {
        ReviewLimits limits = route.limits();
        List<RouteStep> steps = new ArrayList<>();
        if (route.formFirst()) {
            steps.add(new RouteStep(TaskKind.CHECK_FORM, 0, Group.OFFICE, limits.formDays(), List.of()));
        }
        if (route.parts().isEmpty()) {
            steps.add(new RouteStep(TaskKind.INSPECT, 0, Group.SUPERVISOR, limits.inspectDays(), List.of()));
        } else {
            for (Part part : route.parts()) {
                List<String> heads = VariationForm.HEADS.stream()
                        .filter(part.heads()::contains)
                        .toList();
                steps.add(new RouteStep(
                        TaskKind.INSPECT_PART,
                        route.parts().indexOf(part) + 1,
                        part.group(),
                        limits.inspectDays(),
                        heads));
            }
            steps.add(new RouteStep(TaskKind.JUDGE, 0, route.judge(), limits.judgeDays(), List.of()));
        }
        for (Group level : route.levels()) {
            steps.add(new RouteStep(
                    TaskKind.VALIDATE, route.levels().indexOf(level) + 1, level, limits.levelDays(), List.of()));
        }
        return steps;
    }
}
