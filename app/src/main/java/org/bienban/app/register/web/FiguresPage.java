package org.bienban.app.register.web;

import java.util.List;
import org.bienban.app.register.RegisterFigures;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of the register.
 *
 * @param heads the figures that stand above: open, overdue, unread, escalated
 * @param levels the levels of the columns of {@code ages} and bars of {@code byLevel}
 * @param more how many places of the longer list are not shown
 */
record FiguresPage(
        RegisterFigures figures,
        List<Bar> heads,
        List<Step> funnel,
        List<Integer> levels,
        List<AgeRow> ages,
        List<Bar> byLevel,
        List<Bar> byCategory,
        List<Bar> byHolder,
        List<Bar> byPlace,
        int more,
        List<Bar> byHouseholds,
        List<StuckRow> stuck) {

    /**
     * A stage of the funnel.
     *
     * @param lost those that came to what it follows upon and not here; null for the first
     */
    record Step(Bar reached, @Nullable Bar lost, boolean way) {}

    /**
     * An age.
     *
     * @param parts one figure for each level, in the order of the columns
     */
    record AgeRow(Bar all, List<Bar> parts) {

        /** Where the part begins on the bar, in a hundred parts of the longest. */
        public int start(int part) {
            return parts.subList(0, part).stream().mapToInt(Bar::width).sum();
        }
    }

    /**
     * A holder.
     *
     * @param phases one field for each phase an open issue may stand in, in their order
     */
    record StuckRow(Bar all, List<Field> phases) {}

    /**
     * A field of the table.
     *
     * @param days how many days the longest waiting has stood there
     */
    record Field(long issues, long days, String href) {}
}
