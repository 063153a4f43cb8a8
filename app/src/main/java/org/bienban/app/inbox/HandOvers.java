package org.bienban.app.inbox;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every handing over of the tasks about minutes. The caller decides who may know. */
@Component
public class HandOvers {

    private final JdbcClient jdbc;

    HandOvers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<TaskHandedOver> of(UUID minutesId) {
        return jdbc.sql("select * from inbox_hand_over where minutes_id = :minutes order by at")
                .param("minutes", minutesId)
                .query((row, number) -> new TaskHandedOver(
                        row.getObject("task_id", UUID.class),
                        row.getObject("minutes_id", UUID.class),
                        row.getObject("from_id", UUID.class),
                        row.getObject("to_id", UUID.class),
                        row.getObject("by_id", UUID.class),
                        row.getObject("on_behalf_of", UUID.class),
                        row.getString("note"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
