package org.bienban.app.timeline;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.bienban.app.inbox.TaskDueSet;
import org.bienban.app.inbox.TaskReminded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what the office did about tasks of others, in the transaction in which it did it. */
@Component
class OfficeSteps {

    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final JdbcClient jdbc;
    private final Clock clock;

    OfficeSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Oldest first; the note of another due moment is the moment. */
    List<Happening> of(UUID minutesId, int version) {
        return jdbc.sql("select * from timeline_office_step where minutes_id = :id order by id")
                .param("id", minutesId)
                .query((row, number) -> new Happening(
                        row.getString("what"),
                        version,
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by_person", UUID.class),
                        null,
                        null,
                        note(row.getTimestamp("due"))))
                .list();
    }

    @EventListener
    void on(TaskReminded reminded) {
        add(reminded.minutesId(), "REMINDED", reminded.byId(), null);
    }

    @EventListener
    void on(TaskDueSet set) {
        add(set.minutesId(), "DUE_SET", set.byId(), set.due());
    }

    private void add(UUID minutesId, String what, UUID by, @Nullable Instant due) {
        jdbc.sql("""
                        insert into timeline_office_step (minutes_id, what, by_person, due, at)
                        values (:minutes, :what, :by, :due, :at)""")
                .param("minutes", minutesId)
                .param("what", what)
                .param("by", by)
                .param("due", due == null ? null : Timestamp.from(due))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private String note(@Nullable Timestamp due) {
        return due == null ? "" : DUE.format(ZonedDateTime.ofInstant(due.toInstant(), clock.getZone()));
    }
}
