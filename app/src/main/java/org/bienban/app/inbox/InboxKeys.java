package org.bienban.app.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.workflows.CandidateGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of a task: in which runs of the index it stands. */
@Component
class InboxKeys {

    private static final String READ = """
            select t.cell_id, t.ward_id, t.holder_id, t.holder_for, c.group_id, c.turn
            from inbox_task t left join inbox_candidate c using (task_id) where t.task_id = :task""";

    private static final String WRITE = """
            with wanted as (
                select k.group_id, k.turn, t.due, t.task_id
                from inbox_task t cross join unnest(:groups, :turns) k (group_id, turn) where t.task_id = :task),
            gone as (
                delete from inbox_key k where k.task_id = :task and not exists (select from wanted w
                    where w.group_id = k.group_id and w.turn = k.turn and w.due = k.due))
            insert into inbox_key (group_id, turn, due, task_id) select * from wanted on conflict do nothing""";

    private final JdbcClient jdbc;

    InboxKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After the task or its groups have changed. */
    void rewrite(UUID taskId) {
        List<CandidateGroup> groups = new ArrayList<>();
        List<InboxKey.Place> places = jdbc.sql(READ)
                .param("task", taskId)
                .query((row, number) -> {
                    String group = row.getString("group_id");
                    if (group != null) {
                        groups.add(new CandidateGroup(group, row.getBoolean("turn")));
                    }
                    return new InboxKey.Place(
                            row.getObject("cell_id", UUID.class),
                            row.getObject("ward_id", UUID.class),
                            row.getObject("holder_id", UUID.class),
                            row.getObject("holder_for", UUID.class));
                })
                .list();
        if (!places.isEmpty()) {
            write(taskId, InboxKey.of(places.getFirst(), groups));
        }
    }

    private void write(UUID taskId, Set<InboxKey> keys) {
        jdbc.sql(WRITE)
                .param("task", taskId)
                .param("groups", InboxKey.groups(keys))
                .param("turns", InboxKey.turns(keys))
                .update();
    }
}
