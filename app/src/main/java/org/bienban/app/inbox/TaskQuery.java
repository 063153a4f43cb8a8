package org.bienban.app.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
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

    /** A task hardly ever stands in more runs of one list of a person; where it does, the count says "or more". */
    private static final int RUNS_OF_A_TASK = 3;

    /** How many keys a filtered count looks at: altogether, and of each run at most and at least. */
    private static final int LOOKED_AT = 5000;

    private static final int MOST_OF_A_RUN = 500;
    private static final int LEAST_OF_A_RUN = 100;

    private static final String MINE_IN_HAND = " and k.task_id not in (select held.task_id from inbox_key held"
            + " where held.group_id = any(" + unseen("held") + ") and held.turn)";
    private static final String MY_GROUPS_TURN =
            " and not (source.mixed and exists (select from inbox_key mine where mine.task_id = k.task_id"
                    + " and mine.turn and mine.group_id = any(" + unseen("mine") + ")"
                    // The offset keeps the planner from reading all that is the person's turn instead of one task.
                    + " offset 0))";

    private static final String SOURCES = "unnest(cast(:groups as text[]), cast(:turns as boolean[]),"
            + " cast(:mixed as boolean[])) source(group_id, turn, mixed)";

    private final TaskList list;
    private final TaskFilter filter;
    private final TaskConditions conditions;
    private final Map<String, Object> parameters = new HashMap<>();
    private int runs = 1;

    private TaskQuery(TaskList list, TaskFilter filter, TaskConditions conditions) {
        this.list = list;
        this.filter = filter;
        this.conditions = conditions;
        parameters.putAll(conditions.parameters());
    }

    static TaskQuery of(TaskList list, Actor actor, TaskFilter filter, Instant now) {
        TaskGroups groups = TaskGroups.of(actor);
        TaskQuery query = new TaskQuery(list, filter, TaskConditions.of(filter, actor.personId()));
        query.bindSources(KeySource.of(list, groups));
        if (list == TaskList.WAITING) {
            query.parameters.put("held", array(groups.held()));
            query.parameters.put("mine", array(groups.groups()));
        }
        if (query.onlyOverdue()) {
            query.parameters.put("now", Timestamp.from(now));
        }
        return query;
    }

    /** The page after a position, one row longer than asked so that the caller sees whether more follows. */
    String page(@Nullable TaskPosition after, int size) {
        parameters.put("due", after == null ? OffsetDateTime.MIN : moment(after.due()));
        parameters.put("task", after == null ? new UUID(0, 0) : after.taskId());
        return "with page as (select distinct key.due, key.task_id from " + SOURCES + " cross join lateral ("
                + keys(" and (k.due, k.task_id) > (:due, :task)") + " order by k.due, k.task_id limit " + (size + 1)
                + ") key"
                + " order by key.due, key.task_id limit " + (size + 1)
                + """
                ) select t.* from page join inbox_task t using (task_id)
                order by page.due, page.task_id""";
    }

    /** The last task before a position. */
    String before(TaskPosition position) {
        bind(position);
        parameters.put("size", 1);
        return "with page as (select distinct key.due, key.task_id from " + SOURCES + " cross join lateral ("
                + keys(" and (k.due, k.task_id) < (:due, :task)")
                + " order by k.due desc, k.task_id desc limit :size) key"
                + " order by key.due desc, key.task_id desc limit :size"
                + ") select t.* from page join inbox_task t using (task_id)";
    }

    /** How many there are up to and with a position, counting no further than the limit. */
    String countUpTo(TaskPosition position) {
        bind(position);
        parameters.put("size", TaskCounts.LIMIT);
        return "select count(*) from (select distinct key.due, key.task_id from " + SOURCES + " cross join lateral ("
                + keys(" and (k.due, k.task_id) <= (:due, :task)") + " order by k.due, k.task_id limit :size) key"
                + " order by key.due, key.task_id limit :size) counted";
    }

    private void bind(TaskPosition position) {
        parameters.put("due", moment(position.due()));
        parameters.put("task", position.taskId());
    }

    /**
     * How many there are, counting no further than the limit: from each run no more than the limit, and no more runs than
     * needed. Filtered counts look at the first tasks of each run only; {@code more} tells that some were not looked at.
     */
    String count() {
        // Limits are written out: not knowing them, the planner reads whole runs before the first row.
        int rows = TaskCounts.LIMIT * RUNS_OF_A_TASK;
        if (conditions.isEmpty()) {
            return "select least(count(distinct counted.task_id), " + TaskCounts.LIMIT + ") as count, count(*) >= "
                    + rows
                    + " as more from (select key.task_id from " + SOURCES + " cross join lateral (" + keys("")
                    + " order by k.due, k.task_id limit " + TaskCounts.LIMIT + ") key limit " + rows + ") counted";
        }
        int looked = Math.clamp(LOOKED_AT / runs, LEAST_OF_A_RUN, MOST_OF_A_RUN);
        return "select least(count(distinct t.task_id) filter (where " + conditions.joined() + "), " + TaskCounts.LIMIT
                + ") as count, coalesce(max(key.place), 0) >= " + looked + " as more from " + SOURCES
                + " cross join lateral (select near.task_id, row_number() over () as place from (" + runs("")
                + " order by k.due, k.task_id limit " + looked
                + ") near) key join inbox_task t on t.task_id = key.task_id";
    }

    /** How many opened, or were given to the person by somebody else, after a moment; no more than the limit. */
    String news(UUID me, Instant since) {
        parameters.put("since", Timestamp.from(since));
        parameters.put("receiver", me);
        return "select count(*) from (select from inbox_task t where t.task_id in ("
                + "select o.task_id from inbox_task o where o.opened_at > :since union select h.task_id from inbox_hand_over h"
                + " where h.to_id = :receiver and h.by_id <> :receiver and h.at > :since) and " + conditions.joined()
                + " and exists (select from " + SOURCES
                + " join inbox_key k on k.task_id = t.task_id where k.group_id = source.group_id"
                + " and k.turn = source.turn" + overdue() + waiting() + ") limit " + TaskCounts.LIMIT + ") counted";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String keys(String position) {
        if (conditions.isEmpty()) {
            return runs(position);
        }
        return "select k.due, k.task_id from inbox_key k join inbox_task t on t.task_id = k.task_id" + ofRun(position)
                + " and " + conditions.joined();
    }

    private String runs(String position) {
        return "select k.due, k.task_id from inbox_key k" + ofRun(position);
    }

    private String ofRun(String position) {
        return " where k.group_id = source.group_id and k.turn = source.turn" + position + overdue() + waiting();
    }

    private String overdue() {
        return onlyOverdue() ? " and k.due < :now" : "";
    }

    private String waiting() {
        return list == TaskList.WAITING ? MINE_IN_HAND + MY_GROUPS_TURN : "";
    }

    private boolean onlyOverdue() {
        return list == TaskList.OVERDUE || filter.overdue();
    }

    private void bindSources(List<KeySource> sources) {
        runs = Math.max(1, sources.size());
        parameters.put("groups", array(sources.stream().map(KeySource::group).toList()));
        parameters.put("turns", array(sources.stream().map(KeySource::turn).toList()));
        parameters.put("mixed", array(sources.stream().map(KeySource::mixed).toList()));
    }

    /** An array the planner does not look into: weighing forty groups one by one takes ten times as long as the query. */
    private static String unseen(String parameter) {
        return "cast((select cast(:" + parameter + " as text[])) as text[])";
    }

    /** A PostgreSQL array literal: group ids are made of letters, digits, colons and hyphens only. */
    private static String array(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** The driver sends the extremes as PostgreSQL's infinities. */
    static OffsetDateTime moment(@Nullable Instant due) {
        return due == null ? OffsetDateTime.MAX : due.atOffset(ZoneOffset.UTC);
    }
}
