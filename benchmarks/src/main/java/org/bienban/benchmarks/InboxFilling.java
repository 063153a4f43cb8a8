package org.bienban.benchmarks;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the projection and the engine's tables by SQL, as the projection and the engine fill them. */
final class InboxFilling {

    static final int GROUPS = 40;

    private static final int TASKS = 250_000;
    private static final int CELLS = 400;
    private static final int PAGE = 26;

    private final JdbcClient jdbc;
    private final List<UUID> mine;

    InboxFilling(JdbcClient jdbc) {
        this.jdbc = jdbc;
        if (jdbc.sql("select count(*) from inbox_task").query(Integer.class).single() < TASKS) {
            fill();
        }
        mine = jdbc.sql("select cell_id from inbox_task group by cell_id order by count(*) desc, cell_id limit :groups")
                .param("groups", GROUPS)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The cells the person measured follows. */
    List<UUID> cells() {
        return mine;
    }

    private void fill() {
        tasks();
        keys();
        engine();
        for (String table :
                List.of("inbox_task", "inbox_candidate", "inbox_key", "act_ru_task", "act_ru_identitylink")) {
            jdbc.sql("vacuum analyze " + table).update();
        }
    }

    /** Half of all tasks lie in the person's forty cells; one in five is held, one in ten waits for the cell. */
    private void tasks() {
        jdbc.sql("""
                        insert into inbox_task (task_id, kind, minutes_id, cell_id, cell_name, ward_id, meeting_kind,
                            month, round, holder_id, taken_at, opened_at, due, words, asked)
                        select gen_random_uuid(), case when n % 10 = 0 then 'REVISE' else 'INSPECT' end,
                            gen_random_uuid(), c.id, 'Chi bộ ' || cell, w.id, 'REGULAR',
                            date '2026-01-01' + make_interval(months => n % 12), 1,
                            case when n % 5 = 1 then gen_random_uuid() end, case when n % 5 = 1 then now() end,
                            now() - make_interval(mins => n % 40000),
                            timestamptz '2026-11-01 17:00+07' + make_interval(mins => n % 90000), 'chi bo ' || cell,
                            case when n % 10 = 0 then 'secretary' else 'supervisor' end
                        from (select n, case when n % 2 = 0 then (n / 2) % :mine else :mine + n % (:all - :mine) end as cell
                            from generate_series(1, :tasks) n) numbered
                        join unnest(cast(:cells as uuid[])) with ordinality c(id, place) on c.place = 1 + cell
                        join unnest(cast(:wards as uuid[])) with ordinality w(id, place) on w.place = 1 + cell / 20""")
                .param("cells", ids(CELLS))
                .param("wards", ids(CELLS / 20))
                .param("mine", GROUPS)
                .param("all", CELLS)
                .param("tasks", TASKS)
                .update();
    }

    private void keys() {
        jdbc.sql("""
                        insert into inbox_candidate (task_id, group_id, turn)
                        select task_id, 'supervisor:' || cell_id, true from inbox_task where kind = 'INSPECT'
                        union all select task_id, 'office:' || ward_id, false from inbox_task where kind = 'INSPECT'
                        union all select task_id, 'secretary:' || cell_id, true from inbox_task where kind = 'REVISE'""").update();
        jdbc.sql("""
                        insert into inbox_key (group_id, turn, due, task_id)
                        select c.group_id, c.turn, t.due, t.task_id from inbox_task t join inbox_candidate c using (task_id)
                        where t.holder_id is null
                        union all select 'person:' || holder_id, true, due, task_id from inbox_task
                        where holder_id is not null
                        union all select 'for:' || holder_id || ':' || place, true, due, task_id
                        from inbox_task cross join lateral (values (cell_id), (ward_id)) places(place)
                        where holder_id is not null
                        union all select distinct place || coalesce(':' || split_part(c.group_id, ':', 1), ''), false,
                            t.due, t.task_id
                        from inbox_task t
                        cross join lateral (values ('cell:' || t.cell_id), ('ward:' || t.ward_id)) places(place)
                        left join inbox_candidate c on c.task_id = t.task_id and c.turn and t.holder_id is null""").update();
    }

    private void engine() {
        jdbc.sql("""
                        insert into act_ru_task (id_, rev_, name_, task_def_key_, assignee_, priority_, create_time_,
                            due_date_, suspension_state_)
                        select cast(task_id as text), 1, kind, kind, cast(holder_id as text), 50, opened_at, due, 1
                        from inbox_task""").update();
        jdbc.sql("""
                        insert into act_ru_identitylink (id_, rev_, type_, group_id_, task_id_)
                        select cast(gen_random_uuid() as text), 1, 'candidate', group_id, cast(task_id as text)
                        from inbox_candidate""").update();
    }

    /** What the engine sends for tasks of candidate groups, unassigned, by due date. */
    void engineQuestion() {
        jdbc.sql("""
                        select distinct res.rev_, res.id_, res.name_, res.parent_task_id_, res.description_,
                            res.priority_, res.create_time_, res.last_updated_, res.owner_, res.assignee_,
                            res.delegation_, res.execution_id_, res.proc_inst_id_, res.proc_def_id_,
                            res.case_execution_id_, res.case_inst_id_, res.case_def_id_, res.task_def_key_,
                            res.due_date_, res.follow_up_date_, res.suspension_state_, res.tenant_id_
                        from act_ru_task res
                        left join act_ru_identitylink i on i.task_id_ = res.id_
                        where res.assignee_ is null and i.type_ = 'candidate' and i.group_id_ in (:groups)
                        order by res.due_date_ asc, res.id_ asc limit :page""")
                .param("groups", groups())
                .param("page", PAGE)
                .query((row, number) -> row.getString("id_"))
                .list();
    }

    void anyQuestion() {
        jdbc.sql("""
                        select t.* from (select distinct due, task_id from inbox_key
                            where group_id = any(:groups) and turn order by due, task_id limit :page) page
                        join inbox_task t using (task_id) order by page.due, page.task_id""")
                .param("groups", groups().toArray(String[]::new))
                .param("page", PAGE)
                .query((row, number) -> row.getString("task_id"))
                .list();
    }

    private List<String> groups() {
        return mine.stream().map(cell -> "supervisor:" + cell).toList();
    }

    private static String ids(int count) {
        return Stream.generate(UUID::randomUUID)
                .limit(count)
                .map(UUID::toString)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
