package org.bienban.app.minutes;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.bienban.app.access.Actors;
import org.bienban.app.access.AskedGroup;
import org.bienban.workflows.TaskClosed;
import org.bienban.workflows.TaskOpened;
import org.bienban.workflows.TaskReassigned;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the state of minutes in step with who holds their inspection, in the transaction of the engine: taken means
 * under review, given back means sent. Remembers which tasks are open steps of the inspection, because a reassignment
 * names the task alone.
 */
@Component
class ReviewListener {

    private final JdbcClient jdbc;
    private final MinutesTable table;
    private final MinutesHistory history;
    private final VersionTable versions;
    private final Actors actors;

    ReviewListener(JdbcClient jdbc, MinutesTable table, MinutesHistory history, VersionTable versions, Actors actors) {
        this.jdbc = jdbc;
        this.table = table;
        this.history = history;
        this.versions = versions;
        this.actors = actors;
    }

    @EventListener
    void on(TaskOpened opened) {
        if (opened.kind().isCommittee()) {
            AskedGroup asked = AskedGroup.of(opened.groups());
            jdbc.sql("""
                            insert into minutes_inspection (task_id, minutes_id, opened_at, holder_id, asked)
                            values (:task, :minutes, :at, :holder, :asked)
                            on conflict do nothing""")
                    .param("holder", opened.assignee())
                    .param("task", opened.taskId())
                    .param("minutes", opened.minutesId())
                    .param("at", Timestamp.from(opened.openedAt()))
                    .param("asked", asked.stored())
                    .update();
            if (opened.assignee() != null) {
                held(opened.minutesId(), asked, opened.assignee(), opened.openedAt());
            }
        }
    }

    @EventListener
    void on(TaskReassigned reassigned) {
        jdbc.sql("update minutes_inspection set holder_id = :holder where task_id = :task returning *")
                .param("holder", reassigned.assignee())
                .param("task", reassigned.taskId())
                .query((row, number) ->
                        new Step(row.getObject("minutes_id", UUID.class), AskedGroup.read(row.getString("asked"))))
                .optional()
                .ifPresent(step -> {
                    UUID holder = reassigned.assignee();
                    if (holder == null) {
                        givenBack(step.minutesId(), reassigned.at());
                    } else {
                        held(step.minutesId(), step.asked(), holder, reassigned.at());
                    }
                });
    }

    @EventListener
    void on(TaskClosed closed) {
        jdbc.sql("delete from minutes_inspection where task_id = :task")
                .param("task", closed.taskId())
                .update();
    }

    private record Step(UUID minutesId, AskedGroup asked) {}

    /** Of two inspectors one may go on when the other gives back. */
    private boolean isHeld(UUID minutesId) {
        return jdbc.sql("""
                        select exists (select from minutes_inspection
                            where minutes_id = :minutes and holder_id is not null)""").param("minutes", minutesId).query(Boolean.class).single();
    }

    private void held(UUID minutesId, AskedGroup asked, UUID holder, Instant at) {
        Minutes minutes = table.lock(minutesId);
        if (minutes.state() == MinutesState.SENT) {
            table.save(minutes.beginReview(), at);
            UUID behalf = actors.standingIn(holder)
                    .map(actor -> actor.inspectsFor(
                            asked,
                            minutes.cellId(),
                            minutes.wardId(),
                            versions.sender(minutesId).orElse(null)))
                    .orElse(null);
            history.add(
                    minutesId,
                    new MinutesHistory.Entry(MinutesDeed.REVIEW_BEGUN, minutes.version(), holder, behalf, at, ""));
        }
    }

    private void givenBack(UUID minutesId, Instant at) {
        Minutes minutes = table.lock(minutesId);
        if (minutes.state() == MinutesState.UNDER_REVIEW && !isHeld(minutesId)) {
            table.save(minutes.leaveReview(), at);
            history.add(minutesId, MinutesDeed.REVIEW_LEFT, minutes.version(), null, at, "");
        }
    }
}
