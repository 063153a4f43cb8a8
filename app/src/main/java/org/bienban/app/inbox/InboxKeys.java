package org.bienban.app.inbox;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of a task: in which runs of the index it stands. */
@Component
class InboxKeys {

    /** Writes the keys of the rows of {@code task} with the groups of {@code candidate}. */
    static final String INSERT = """
            insert into inbox_key (group_id, turn, due, task_id)
            select c.group_id, c.turn, t.due, t.task_id
            from task t join candidate c using (task_id)
            where t.holder_id is null
            union select 'person:' || holder_id, true, due, task_id
            from task where holder_id is not null and holder_for is null
            union select 'held:' || holder_id || ':' || holder_for, true, due, task_id
            from task where holder_for is not null
            union select 'behalf:' || holder_for, true, due, task_id
            from task where holder_for is not null
            union select 'for:' || holder_id || ':' || unit_id, true, due, task_id
            from task cross join lateral (values (cell_id), (ward_id)) place(unit_id)
            where holder_id is not null and holder_for is null
            union select place || coalesce(':' || split_part(c.group_id, ':', 1), ''), false, t.due, t.task_id
            from task t
            cross join lateral (values ('cell:' || cell_id), ('ward:' || ward_id)) places(place)
            left join candidate c on c.task_id = t.task_id and c.turn and t.holder_id is null""";

    private static final String REWRITE = """
            with task as (select * from inbox_task where task_id = :task),
            candidate as (select * from inbox_candidate where task_id = :task)
            """ + INSERT;

    private final JdbcClient jdbc;

    InboxKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After the task or its groups have changed. */
    void rewrite(UUID taskId) {
        jdbc.sql("delete from inbox_key where task_id = :task")
                .param("task", taskId)
                .update();
        jdbc.sql(REWRITE).param("task", taskId).update();
    }
}
