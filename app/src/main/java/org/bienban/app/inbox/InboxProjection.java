package org.bienban.app.inbox;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actors;
import org.bienban.app.access.AskedGroup;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.TaskClosed;
import org.bienban.workflows.TaskDueChanged;
import org.bienban.workflows.TaskOpened;
import org.bienban.workflows.TaskReassigned;
import org.bienban.workflows.TaskWidened;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the task list in step with the engine. The events arrive synchronously in the engine's own transaction, so the
 * list is never ahead of the process or behind it.
 */
@Component
class InboxProjection {

    private final JdbcClient jdbc;
    private final MinutesRegister minutes;
    private final InboxRows rows;
    private final TaskOpening opening;
    private final InboxKeys keys;
    private final TaskPolicy policy;
    private final Actors actors;

    InboxProjection(
            JdbcClient jdbc,
            MinutesRegister minutes,
            InboxRows rows,
            TaskOpening opening,
            InboxKeys keys,
            TaskPolicy policy,
            Actors actors) {
        this.jdbc = jdbc;
        this.minutes = minutes;
        this.rows = rows;
        this.opening = opening;
        this.keys = keys;
        this.policy = policy;
        this.actors = actors;
    }

    @EventListener
    void on(TaskOpened opened) {
        opening.write(opened, minutes.summary(opened.minutesId()));
    }

    @EventListener
    void on(TaskClosed closed) {
        jdbc.sql("""
                        with gone as (delete from inbox_task where task_id = :task returning *)
                        insert into inbox_closed (task_id, kind, minutes_id, cell_id, ward_id, closed_at, round,
                            holder_id, holder_for, reason)
                        select task_id, kind, minutes_id, cell_id, ward_id, :at, round, holder_id, holder_for, :reason
                        from gone
                        on conflict (task_id) do nothing""")
                .param("task", closed.taskId())
                .param("at", Timestamp.from(closed.at()))
                .param("reason", closed.reason().name())
                .update();
    }

    @EventListener
    void on(TaskReassigned reassigned) {
        jdbc.sql("""
                        update inbox_task set holder_id = :holder, holder_for = null, taken_at = :at
                        where task_id = :task""")
                .param("task", reassigned.taskId())
                .param("holder", reassigned.assignee())
                .param("at", reassigned.assignee() == null ? null : Timestamp.from(reassigned.at()))
                .update();
        rememberForWhom(reassigned.taskId());
        keys.rewrite(reassigned.taskId());
    }

    @EventListener
    void on(TaskWidened widened) {
        insertCandidate(widened.taskId(), new CandidateGroup(widened.group().id(), true));
        askAlso(widened.taskId(), AskedGroup.of(widened.group()));
        keys.rewrite(widened.taskId());
    }

    @EventListener
    void on(TaskDueChanged changed) {
        jdbc.sql("update inbox_task set due = :due where task_id = :task")
                .param("task", changed.taskId())
                .param("due", Timestamp.from(changed.due()))
                .update();
        keys.rewrite(changed.taskId());
    }

    private void insertCandidate(UUID taskId, CandidateGroup group) {
        jdbc.sql("""
                        insert into inbox_candidate (task_id, group_id, turn) values (:task, :group, :turn)
                        on conflict (task_id, group_id) do update set turn = excluded.turn""")
                .param("task", taskId)
                .param("group", group.id())
                .param("turn", group.turn())
                .update();
    }

    /** For whom the holder has it is settled when they get it, and stays so when they stand in no longer. */
    private void rememberForWhom(UUID taskId) {
        rows.find(taskId).ifPresent(task -> {
            UUID holder = task.holderId();
            if (holder != null) {
                actors.standingIn(holder)
                        .map(actor -> policy.behalf(actor, task))
                        .ifPresent(
                                behalf -> jdbc.sql("update inbox_task set holder_for = :behalf where task_id = :task")
                                        .param("behalf", behalf)
                                        .param("task", taskId)
                                        .update());
            }
        });
    }

    /** After a rebuild: for whom tasks are held that are still in the same hands. */
    void restoreForWhom() {
        jdbc.sql("""
                        update inbox_task t set holder_for = b.holder_for from held_before b
                        where b.task_id = t.task_id and b.holder_id = t.holder_id
                            and t.holder_for is distinct from b.holder_for
                        returning t.task_id""")
                .query((row, number) -> row.getObject("task_id", UUID.class))
                .list()
                .forEach(keys::rewrite);
    }

    /** A group with fewer rights now has the turn too. */
    private void askAlso(UUID taskId, AskedGroup group) {
        List<String> stronger = Arrays.stream(AskedGroup.values())
                .filter(other -> other.compareTo(group) > 0)
                .map(AskedGroup::stored)
                .toList();
        if (!stronger.isEmpty()) {
            jdbc.sql("update inbox_task set asked = :asked where task_id = :task and asked in (:stronger)")
                    .param("task", taskId)
                    .param("asked", group.stored())
                    .param("stronger", stronger)
                    .update();
        }
    }
}
