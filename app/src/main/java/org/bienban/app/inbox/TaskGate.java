package org.bienban.app.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.organisation.People;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands between a person and a task: may they know of it, is it still open, who has it. */
@Component
class TaskGate {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final InboxRows rows;
    private final TaskPolicy policy;
    private final MinutesRegister minutes;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskGate(InboxRows rows, TaskPolicy policy, MinutesRegister minutes, People people, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.policy = policy;
        this.minutes = minutes;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The open task, kept from changing for this transaction, if the person may know of it. */
    InboxTask open(Actor actor, UUID taskId) {
        rows.find(taskId).map(InboxTask::minutesId).ifPresent(minutes::holdStill);
        // Read again: whoever held the minutes before us may have taken or done the task.
        InboxTask task = rows.find(taskId).orElse(null);
        if (task == null) {
            throw mayKnowClosed(actor, taskId) ? closed() : new NotFoundException("task", taskId);
        }
        if (!policy.mayKnow(actor, task.cellId(), task.wardId())) {
            throw new NotFoundException("task", taskId);
        }
        return task;
    }

    void require(boolean allowed, String action) {
        if (!allowed) {
            throw new ForbiddenException(action);
        }
    }

    ConflictException closed() {
        return new ConflictException(Refusal.of("inbox.conflict.closed"));
    }

    /** Says who has the task since when, as the row now reads. */
    ConflictException taken(InboxTask task) {
        UUID holder = task.holderId();
        if (holder == null) {
            return new ConflictException(Refusal.of("inbox.conflict.notHeld"));
        }
        String name = people.names(List.of(holder)).getOrDefault(holder, "");
        return new ConflictException(taken(name, task.takenAt()));
    }

    /** Within the hour people reckon in minutes. */
    private Refusal taken(String name, @Nullable Instant at) {
        long minutes =
                at == null ? 60 : Duration.between(at, Instant.now(clock)).toMinutes();
        if (minutes >= 60) {
            return Refusal.of("inbox.conflict.taken", name, written(at));
        }
        return minutes < 1
                ? Refusal.of("inbox.conflict.takenNow", name)
                : Refusal.of("inbox.conflict.takenAgo", name, minutes);
    }

    private String written(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(clock.getZone()));
    }

    private boolean mayKnowClosed(Actor actor, UUID taskId) {
        return jdbc.sql("select cell_id, ward_id from inbox_closed where task_id = :task")
                .param("task", taskId)
                .query((row, number) -> policy.mayKnow(
                        actor, row.getObject("cell_id", UUID.class), row.getObject("ward_id", UUID.class)))
                .optional()
                .orElse(false);
    }
}
