package org.bienban.app.minutes;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.bienban.app.access.Actors;
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
            jdbc.sql("""
                            insert into minutes_inspection (task_id, minutes_id, opened_at, holder_id)
                            values (:task, :minutes, :at, :holder)
                            on conflict do nothing""")
                    .param("holder", opened.assignee())
                    .param("task", opened.taskId())
                    .param("minutes", opened.minutesId())
                    .param("at", Timestamp.from(opened.openedAt()))
                    .update();
            if (opened.assignee() != null) {
                held(opened.minutesId(), opened.assignee(), opened.openedAt());
            }
        }
    }

    @EventListener
    void on(TaskReassigned reassigned) {
        jdbc.sql("update minutes_inspection set holder_id = :holder where task_id = :task returning minutes_id")
                .param("holder", reassigned.assignee())
                .param("task", reassigned.taskId())
                .query(UUID.class)
                .optional()
                .ifPresent(minutesId -> {
                    UUID holder = reassigned.assignee();
                    if (holder == null) {
                        givenBack(minutesId, reassigned.at());
                    } else {
                        held(minutesId, holder, reassigned.at());
                    }
                });
    }

    @EventListener
    void on(TaskClosed closed) {
        jdbc.sql("delete from minutes_inspection where task_id = :task")
                .param("task", closed.taskId())
                .update();
    }

    /** Of two inspectors one may go on when the other gives back. */
    private boolean isHeld(UUID minutesId) {
        return jdbc.sql("""
                        select exists (select from minutes_inspection
                            where minutes_id = :minutes and holder_id is not null)""").param("minutes", minutesId).query(Boolean.class).single();
    }

    private void held(UUID minutesId, UUID holder, Instant at) {
        Minutes minutes = table.lock(minutesId);
        if (minutes.state() == MinutesState.SENT) {
            table.save(minutes.beginReview(), at);
            UUID behalf = actors.standingIn(holder)
                    .map(actor -> actor.inspectsFor(
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
