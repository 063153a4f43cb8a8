package org.bienban.app.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes deeds on several tasks with what became of each task. */
@Component
class BulkTable {

    private final JdbcClient jdbc;

    BulkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A deed as it was asked for. */
    record Head(UUID id, UUID personId, BulkDeed deed, Instant at, boolean undone) {}

    /**
     * A task as it was before and what became of it.
     *
     * @param place in the order asked for
     */
    record Line(
            int place,
            UUID taskId,
            String label,
            @Nullable Refusal refusal,
            @Nullable UUID holderWas,
            @Nullable Instant dueWas) {

        Line because(Refusal why) {
            return new Line(place, taskId, label, why, holderWas, dueWas);
        }
    }

    void begin(UUID id, UUID personId, BulkDeed deed, Instant at) {
        jdbc.sql("""
                        insert into inbox_bulk (id, person_id, deed, at) values (:id, :person, :deed, :at)
                        on conflict (id) do nothing""")
                .param("id", id)
                .param("person", personId)
                .param("deed", deed.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Head> find(UUID id, UUID personId) {
        return jdbc.sql("select * from inbox_bulk where id = :id and person_id = :person")
                .param("id", id)
                .param("person", personId)
                .query((row, number) -> new Head(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        BulkDeed.valueOf(row.getString("deed")),
                        row.getTimestamp("at").toInstant(),
                        row.getTimestamp("undone_at") != null))
                .optional();
    }

    /** Whether this call is the one that undoes it. */
    boolean markUndone(UUID id, Instant at) {
        return jdbc.sql("update inbox_bulk set undone_at = :at where id = :id and undone_at is null")
                        .param("id", id)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    /** Takes a place: false if a repeated request has it already. */
    boolean add(UUID bulkId, Line line) {
        Refusal refusal = line.refusal();
        return jdbc.sql("""
                                insert into inbox_bulk_task (bulk_id, place, task_id, label, refusal, arguments,
                                    holder_was, due_was)
                                values (:bulk, :place, :task, :label, :refusal, :arguments, :holder, :due)
                                on conflict do nothing""")
                        .param("bulk", bulkId)
                        .param("place", line.place())
                        .param("task", line.taskId())
                        .param("label", line.label())
                        .param("refusal", refusal == null ? null : refusal.code())
                        .param("arguments", arguments(refusal))
                        .param("holder", line.holderWas())
                        .param("due", line.dueWas() == null ? null : Timestamp.from(line.dueWas()))
                        .update()
                > 0;
    }

    void refuse(UUID bulkId, int place, Refusal refusal) {
        jdbc.sql("""
                        update inbox_bulk_task set refusal = :refusal, arguments = :arguments
                        where bulk_id = :bulk and place = :place""")
                .param("bulk", bulkId)
                .param("place", place)
                .param("refusal", refusal.code())
                .param("arguments", arguments(refusal))
                .update();
    }

    List<Line> lines(UUID bulkId) {
        return jdbc.sql("select * from inbox_bulk_task where bulk_id = :bulk order by place")
                .param("bulk", bulkId)
                .query(BulkTable::line)
                .list();
    }

    private static String[] arguments(@Nullable Refusal refusal) {
        return refusal == null
                ? new String[0]
                : refusal.arguments().stream().map(String::valueOf).toArray(String[]::new);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        String code = row.getString("refusal");
        Object[] arguments = (Object[]) row.getArray("arguments").getArray();
        Timestamp due = row.getTimestamp("due_was");
        return new Line(
                row.getInt("place"),
                row.getObject("task_id", UUID.class),
                row.getString("label"),
                code == null ? null : Refusal.of(code, arguments),
                row.getObject("holder_was", UUID.class),
                due == null ? null : due.toInstant());
    }
}
