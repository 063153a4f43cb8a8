package org.bienban.app.inbox;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who gave which task to whom, with the note. */
@Component
class HandOverTable {

    private final JdbcClient jdbc;

    HandOverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TaskHandedOver done) {
        jdbc.sql("""
                        insert into inbox_hand_over (id, task_id, minutes_id, from_id, to_id, by_id, on_behalf_of, note, at)
                        values (:id, :task, :minutes, :from, :to, :by, :behalf, :note, :at)""")
                .param("id", UUID.randomUUID())
                .param("task", done.taskId())
                .param("minutes", done.minutesId())
                .param("from", done.fromId())
                .param("to", done.toId())
                .param("by", done.byId())
                .param("behalf", done.onBehalfOf())
                .param("note", done.note())
                .param("at", Timestamp.from(done.at()))
                .update();
    }

    /** The newest handing over of a task. */
    Optional<TaskHandedOver> latest(UUID taskId) {
        return jdbc.sql("select * from inbox_hand_over where task_id = :task order by at desc limit 1")
                .param("task", taskId)
                .query((row, number) -> new TaskHandedOver(
                        row.getObject("task_id", UUID.class),
                        row.getObject("minutes_id", UUID.class),
                        row.getObject("from_id", UUID.class),
                        row.getObject("to_id", UUID.class),
                        row.getObject("by_id", UUID.class),
                        row.getObject("on_behalf_of", UUID.class),
                        row.getString("note"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }
}
