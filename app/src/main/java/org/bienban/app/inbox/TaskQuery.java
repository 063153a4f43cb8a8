package org.bienban.app.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of a task list. Keys first: each run of the index gives its own first rows, index only; they are merged and
 * the tasks read last. The cost depends on the page and the number of groups, not on how many tasks there are.
 */
final class TaskQuery {

    private static final String NOT_MINE = " and not exists (select from inbox_key mine where mine.task_id = k.task_id"
            + " and mine.turn and mine.group_id = any(cast(:mine as text[])))";

    private final TaskList list;
    private final TaskFilter filter;
    private final String keys;
    private final Map<String, Object> parameters = new HashMap<>();

    private TaskQuery(TaskList list, TaskFilter filter, String keys) {
        this.list = list;
        this.filter = filter;
        this.keys = keys;
    }

    static TaskQuery of(TaskList list, Actor actor, TaskFilter filter, Instant now) {
        TaskGroups groups = TaskGroups.of(actor);
        TaskQuery query = new TaskQuery(list, filter, keys(list, filter));
        query.bindSources(KeySource.of(list, groups));
        if (list == TaskList.WAITING) {
            query.parameters.put("mine", groupsOf(KeySource.of(TaskList.MY_TURN, groups)));
        }
        if (query.onlyOverdue()) {
            query.parameters.put("now", Timestamp.from(now));
        }
        query.bindFilter();
        return query;
    }

    /** The page after a position, one row longer than asked so that the caller sees whether more follows. */
    String page(@Nullable TaskPosition after, int size) {
        parameters.put("due", after == null ? OffsetDateTime.MIN : moment(after.due()));
        parameters.put("task", after == null ? new UUID(0, 0) : after.taskId());
        parameters.put("size", size + 1);
        return "with page as (" + distinct(" and (k.due, k.task_id) > (:due, :task)") + """
                ) select t.* from page join inbox_task t using (task_id)
                order by page.due, page.task_id""";
    }

    /** How many there are, counting no further than the limit. */
    String count() {
        parameters.put("size", TaskCounts.LIMIT);
        return "select count(*) from (" + distinct("") + ") counted";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String distinct(String position) {
        return "select distinct key.due, key.task_id"
                + " from unnest(cast(:groups as text[]), cast(:turns as boolean[])) source(group_id, turn)"
                + " cross join lateral (" + keys + position + " order by k.due, k.task_id limit :size) key"
                + " order by key.due, key.task_id limit :size";
    }

    private static String keys(TaskList list, TaskFilter filter) {
        StringBuilder sql = new StringBuilder("select k.due, k.task_id from inbox_key k");
        if (!filter.words().isEmpty() || filter.month() != null) {
            sql.append(" join inbox_task t on t.task_id = k.task_id");
        }
        sql.append(" where k.group_id = source.group_id and k.turn = source.turn");
        for (int i = 0; i < filter.words().size(); i++) {
            sql.append(" and position(:word").append(i).append(" in t.words) > 0");
        }
        if (filter.month() != null) {
            sql.append(" and t.month = :month");
        }
        if (list == TaskList.OVERDUE || filter.overdue()) {
            sql.append(" and k.due < :now");
        }
        return list == TaskList.WAITING ? sql.append(NOT_MINE).toString() : sql.toString();
    }

    private boolean onlyOverdue() {
        return list == TaskList.OVERDUE || filter.overdue();
    }

    private void bindSources(List<KeySource> sources) {
        parameters.put("groups", groupsOf(sources));
        parameters.put(
                "turns",
                sources.stream()
                        .map(source -> Boolean.toString(source.turn()))
                        .collect(Collectors.joining(",", "{", "}")));
    }

    private void bindFilter() {
        for (int i = 0; i < filter.words().size(); i++) {
            parameters.put("word" + i, filter.words().get(i));
        }
        if (filter.month() != null) {
            parameters.put("month", filter.month().atDay(1));
        }
    }

    /** A PostgreSQL array literal: group ids are made of letters, digits, colons and hyphens only. */
    private static String groupsOf(List<KeySource> sources) {
        return sources.stream().map(KeySource::group).collect(Collectors.joining(",", "{", "}"));
    }

    /** The driver sends the extremes as PostgreSQL's infinities. */
    static OffsetDateTime moment(@Nullable Instant due) {
        return due == null ? OffsetDateTime.MAX : due.atOffset(ZoneOffset.UTC);
    }
}
