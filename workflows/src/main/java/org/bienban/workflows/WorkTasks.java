package org.bienban.workflows;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The open tasks, of minutes and of issues: who has them and when they are due. Every method joins the caller's transaction and raises the
 * matching event in it. The caller has already decided that the person may act.
 */
public interface WorkTasks {

    /**
     * Takes the task. Refuses with {@link TaskChange.Reason#ALREADY_CLAIMED} and the holder if somebody else has it;
     * taking a task one already has is granted and changes nothing.
     */
    TaskChange claim(UUID taskId, UUID personId);

    /** Gives the task back to its groups. Refuses with {@link TaskChange.Reason#NOT_HELD} if another or nobody has it. */
    TaskChange release(UUID taskId, UUID personId);

    /** Gives the task to a person, whoever has it now. */
    TaskChange handOver(UUID taskId, UUID toPersonId);

    /** Changes when the task is due and when its holder is reminded; what has already fired does not fire again. */
    TaskChange changeDue(UUID taskId, ReviewDates dates);

    /**
     * Returns open tasks of minutes in the order of their ids, for rebuilding a projection. A group the task was widened to has the
     * turn.
     *
     * @param after the id to continue after, null to begin
     */
    List<TaskOpened> openTasks(@Nullable UUID after, int limit);

    /** Returns open tasks of issues in the order of their ids, like {@link #openTasks}. */
    List<IssueTaskOpened> openIssueTasks(@Nullable UUID after, int limit);
}
