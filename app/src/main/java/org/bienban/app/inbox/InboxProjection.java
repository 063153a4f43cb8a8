package org.bienban.app.inbox;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.access.Actors;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
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
    private final TaskPolicy policy;
    private final Actors actors;

    InboxProjection(JdbcClient jdbc, MinutesRegister minutes, InboxRows rows, TaskPolicy policy, Actors actors) {
        this.jdbc = jdbc;
        this.minutes = minutes;
        this.rows = rows;
        this.policy = policy;
        this.actors = actors;
    }

    @EventListener
    void on(TaskOpened opened) {
        insertTask(opened, minutes.summary(opened.minutesId()));
        opened.groups().forEach(group -> insertCandidate(opened.taskId(), group));
        rememberForWhom(opened.taskId());
        rewriteKeys(opened.taskId());
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
        rewriteKeys(reassigned.taskId());
    }

    @EventListener
    void on(TaskWidened widened) {
        insertCandidate(widened.taskId(), new CandidateGroup(widened.group().id(), true));
        askAlso(widened.taskId(), AskedGroup.of(widened.group()));
        rewriteKeys(widened.taskId());
    }

    @EventListener
    void on(TaskDueChanged changed) {
        jdbc.sql("update inbox_task set due = :due where task_id = :task")
                .param("task", changed.taskId())
                .param("due", Timestamp.from(changed.due()))
                .update();
        rewriteKeys(changed.taskId());
    }

    private void insertTask(TaskOpened opened, MinutesSummary about) {
        jdbc.sql("""
                        insert into inbox_task (task_id, kind, ordinal, minutes_id, cell_id, cell_name, ward_id,
                            meeting_kind, month, round, version, holder_id, taken_at, opened_at, due, author_id, words,
                            asked)
                        values (:task, :kind, :ordinal, :minutes, :cell, :cellName, :ward,
                            :meetingKind, :month, :round, :version, :holder, :takenAt, :openedAt, :due, :author, :words,
                            :asked)""")
                .param("task", opened.taskId())
                .param("kind", opened.kind().name())
                .param("ordinal", opened.ordinal())
                .param("asked", AskedGroup.of(opened.groups()).stored())
                .param("minutes", opened.minutesId())
                .param("cell", about.cellId())
                .param("cellName", about.cellName())
                .param("ward", about.wardId())
                .param("meetingKind", Objects.requireNonNull(about.kind()).name())
                .param("month", Objects.requireNonNull(about.month()).atDay(1))
                .param("round", opened.round())
                .param("version", about.version())
                .param("holder", opened.assignee())
                .param("takenAt", opened.assignee() == null ? null : Timestamp.from(opened.openedAt()))
                .param("openedAt", Timestamp.from(opened.openedAt()))
                .param("due", TaskQuery.moment(opened.due()))
                .param(
                        "author",
                        minutes.latestVersion(opened.minutesId())
                                .map(MinutesVersion::sentBy)
                                .orElse(null))
                .param("words", FoldedWords.fold(about.cellName()))
                .update();
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
            UUID behalf = holder == null ? null : policy.behalf(actors.ofPerson(holder), task);
            if (behalf != null) {
                jdbc.sql("update inbox_task set holder_for = :behalf where task_id = :task")
                        .param("behalf", behalf)
                        .param("task", taskId)
                        .update();
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
                .forEach(this::rewriteKeys);
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

    private void rewriteKeys(UUID taskId) {
        jdbc.sql("delete from inbox_key where task_id = :task")
                .param("task", taskId)
                .update();
        jdbc.sql("""
                        insert into inbox_key (group_id, turn, due, task_id)
                        select c.group_id, c.turn, t.due, t.task_id
                        from inbox_task t join inbox_candidate c using (task_id)
                        where t.task_id = :task and t.holder_id is null
                        union select 'person:' || holder_id, true, due, task_id
                        from inbox_task where task_id = :task and holder_id is not null and holder_for is null
                        union select 'held:' || holder_id || ':' || holder_for, true, due, task_id
                        from inbox_task where task_id = :task and holder_for is not null
                        union select 'behalf:' || holder_for, true, due, task_id
                        from inbox_task where task_id = :task and holder_for is not null
                        union select 'for:' || holder_id || ':' || unit_id, true, due, task_id
                        from inbox_task cross join lateral (values (cell_id), (ward_id)) place(unit_id)
                        where task_id = :task and holder_id is not null and holder_for is null
                        union select place || coalesce(':' || split_part(c.group_id, ':', 1), ''), false, t.due, t.task_id
                        from inbox_task t
                        cross join lateral (values ('cell:' || cell_id), ('ward:' || ward_id)) places(place)
                        left join inbox_candidate c on c.task_id = t.task_id and c.turn and t.holder_id is null
                        where t.task_id = :task""").param("task", taskId).update();
    }
}
