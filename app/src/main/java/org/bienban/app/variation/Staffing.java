package org.bienban.app.variation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienban.workflows.ReviewRoute.Group;

/**
 * Who would do the steps of a route today, and where people are missing.
 *
 * @param people names by group, of the groups the route asks; those who follow single cells under SUPERVISOR
 * @param shortages what would go wrong
 */
public record Staffing(Map<Group, List<String>> people, List<Shortage> shortages) {

    /** Copies both. */
    public Staffing {
        people = new LinkedHashMap<>(people);
        shortages = List.copyOf(shortages);
    }

    /**
     * People missing for a part of the cells.
     *
     * @param kind what is missing
     * @param cells for how many cells
     * @param first name of the first of them
     */
    public record Shortage(Kind kind, int cells, String first) {

        /** What is missing. */
        public enum Kind {
            /** Nobody could inspect: the minutes wait until they are overdue and then go to the office. */
            INSPECTOR,
            /** Not three different people for two inspectors and a judge: somebody would have to judge themselves. */
            JUDGE,
            /** Nobody for a further level. */
            LEVEL
        }
    }
}
