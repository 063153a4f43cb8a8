package org.bienban.app.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.workflows.IssueProgress.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What the register comes to, of what the person may see: of the open issues, but for the funnel, which counts those
 * settled as well. Each of these figures is the total of the list with the filter that goes with it.
 *
 * @param open how many are open
 * @param households the households they touch, as far as known
 * @param overdue how many have a task past its moment
 * @param unread of how many the cell has not opened an answer
 * @param escalated how many went up and have no answer
 * @param reached how many came as far as each stage
 * @param missing how many came as far as what each stage follows upon, and not to it
 * @param ages how many of each age are held how high
 * @param categories how many there are of each category with those below it
 * @param wards how many were raised in each ward of today
 * @param cells how many were raised by each cell of today; empty where several wards are counted
 * @param standing what stands where, most first
 * @param householdsFrom how many touch at least so many households
 */
public record RegisterFigures(
        long open,
        long households,
        long overdue,
        long unread,
        long escalated,
        Map<Stage, Long> reached,
        Map<Stage, Long> missing,
        List<AgeCount> ages,
        Map<String, Long> categories,
        Map<UUID, Long> wards,
        Map<UUID, Long> cells,
        List<Standing> standing,
        Map<Integer, Long> householdsFrom) {

    /** Open issues of an age held at a level. */
    public record AgeCount(Age age, int level, long issues) {}

    /**
     * Open issues in the hands of one unit of today, in one phase.
     *
     * @param phase null for those whose way never began
     * @param oldest since when the longest waiting stands there, null if not known
     */
    public record Standing(
            UUID holder,
            @Nullable Phase phase,
            long issues,
            @Nullable Instant oldest) {}
}
