package org.bienban.workflows;

import java.util.List;
import java.util.Set;

/**
 * The way a committee lets minutes go through a review. A review keeps the route it was started with.
 *
 * @param formFirst whether the office checks the form before the inspection
 * @param parts none for one inspector, or the parts of two inspectors working at the same time
 * @param judge who gives the verdict on two parts
 * @param levels who confirms the verdict afterwards, in order, at most {@link #MOST_LEVELS}
 * @param limits the time allowed
 */
public record ReviewRoute(boolean formFirst, List<Part> parts, Group judge, List<Group> levels, ReviewLimits limits) {

    /** How many levels may confirm a verdict. */
    public static final int MOST_LEVELS = 3;

    /** Copies the lists and refuses what the process cannot do. */
    public ReviewRoute {
        parts = List.copyOf(parts);
        levels = List.copyOf(levels);
        if (parts.size() == 1 || parts.size() > 2) {
            throw new IllegalArgumentException("An inspection has one inspector or two parts, not " + parts.size());
        }
        if (levels.size() > MOST_LEVELS) {
            throw new IllegalArgumentException("At most " + MOST_LEVELS + " levels, not " + levels.size());
        }
    }

    /** Returns the shortest way: one inspector, no further level. */
    public static ReviewRoute simple(ReviewLimits limits) {
        return new ReviewRoute(false, List.of(), Group.SUPERVISOR, List.of(), limits);
    }

    /** Who a step is given to. */
    public enum Group {
        /** Those assigned to the cell. */
        SUPERVISOR,
        /** The office of the ward's committee. */
        OFFICE,
        /** The standing committee of the ward. */
        STANDING,
        /** Secretary and deputy secretary of the ward. */
        LEADER
    }

    /**
     * One of two parts of an inspection.
     *
     * @param group who inspects it
     * @param heads names of the heads it covers
     */
    public record Part(Group group, Set<String> heads) {

        /** Copies the heads. */
        public Part {
            heads = Set.copyOf(heads);
        }
    }
}
