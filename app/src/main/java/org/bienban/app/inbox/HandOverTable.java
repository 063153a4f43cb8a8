package org.bienban.app.inbox;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** The newest handing over of each of the tasks that were handed over at all. */
    Map<UUID, TaskHandedOver> latest(Collection<UUID> taskIds) {
        return jdbc
                .sql("""
                        select distinct on (task_id) * from inbox_hand_over where task_id = any(:tasks)
                        order by task_id, at desc""")
                .param("tasks", taskIds.toArray(UUID[]::new))
                .query((row, number) -> new TaskHandedOver(
                        row.getObject("task_id", UUID.class),
                        row.getObject("minutes_id", UUID.class),
                        row.getObject("from_id", UUID.class),
                        row.getObject("to_id", UUID.class),
                        row.getObject("by_id", UUID.class),
                        row.getObject("on_behalf_of", UUID.class),
                        row.getString("note"),
                        row.getTimestamp("at").toInstant()))
                .stream()
                .collect(Collectors.toMap(TaskHandedOver::taskId, Function.identity()));
    }
}
