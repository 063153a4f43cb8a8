package org.bienban.app.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.AskedGroup;
import org.bienban.workflows.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the tasks of the list. */
@Component
class InboxRows {

    private final JdbcClient jdbc;

    InboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InboxTask> page(TaskQuery query, @Nullable TaskPosition after, int size) {
        String sql = query.page(after, size);
        return jdbc.sql(sql).params(query.parameters()).query(InboxRows::task).list();
    }

    Optional<InboxTask> before(TaskQuery query, TaskPosition position) {
        String sql = query.before(position);
        return jdbc.sql(sql).params(query.parameters()).query(InboxRows::task).optional();
    }

    int countUpTo(TaskQuery query, TaskPosition position) {
        String sql = query.countUpTo(position);
        return jdbc.sql(sql).params(query.parameters()).query(Integer.class).single();
    }

    TaskCounts.Count count(TaskQuery query) {
        String sql = query.count();
        return jdbc.sql(sql)
                .params(query.parameters())
                .query((row, number) -> new TaskCounts.Count(row.getInt(1), row.getBoolean(2)))
                .single();
    }

    /** The counts of four lists. */
    TaskCounts counts(TaskQuery myTurn, TaskQuery unclaimed, TaskQuery waiting, TaskQuery overdue) {
        CountedLists lists = new CountedLists(List.of(myTurn, unclaimed, waiting, overdue));
        return jdbc.sql(lists.sql())
                .params(lists.parameters())
                .query((row, number) -> new TaskCounts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    TaskCounts.Count news(TaskQuery query, UUID me, Instant since) {
        String sql = query.news(me, since);
        return jdbc.sql(sql)
                .params(query.parameters())
                .query((row, number) -> new TaskCounts.Count(row.getInt(1), false))
                .single();
    }

    Optional<InboxTask> find(UUID taskId) {
        return jdbc.sql("select * from inbox_task where task_id = :task")
                .param("task", taskId)
                .query(InboxRows::task)
                .optional();
    }

    List<InboxTask> ofMinutes(UUID minutesId) {
        return jdbc.sql("select * from inbox_task where minutes_id = :minutes order by kind, ordinal")
                .param("minutes", minutesId)
                .query(InboxRows::task)
                .list();
    }

    /** The groups whose turn it is. */
    List<String> turnGroups(UUID taskId) {
        return jdbc.sql("select group_id from inbox_candidate where task_id = :task and turn order by group_id")
                .param("task", taskId)
                .query((row, number) -> row.getString("group_id"))
                .list();
    }

    private static InboxTask task(ResultSet row, int number) throws SQLException {
        return new InboxTask(
                row.getObject("task_id", UUID.class),
                TaskKind.valueOf(row.getString("kind")),
                row.getInt("ordinal"),
                row.getObject("minutes_id", UUID.class),
                row.getObject("cell_id", UUID.class),
                row.getString("cell_name"),
                row.getObject("ward_id", UUID.class),
                row.getString("meeting_kind"),
                YearMonth.from(row.getDate("month").toLocalDate()),
                row.getInt("round"),
                row.getInt("version"),
                row.getObject("holder_id", UUID.class),
                row.getObject("holder_for", UUID.class),
                moment(row, "taken_at"),
                row.getTimestamp("opened_at").toInstant(),
                moment(row, "due"),
                row.getObject("author_id", UUID.class),
                AskedGroup.read(row.getString("asked")));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null || value.equals(OffsetDateTime.MAX) ? null : value.toInstant();
    }
}
