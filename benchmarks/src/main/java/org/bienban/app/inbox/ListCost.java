package org.bienban.app.inbox;

import java.time.Instant;
import org.bienban.app.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database itself takes for the first page of a list and for its count: planning and execution as it tells them,
 * without the way there and back and what the program does with the rows.
 */
public final class ListCost {

    private static final String TOLD = "explain (analyze, timing off, summary on) ";

    private final JdbcClient jdbc;
    private final Actor actor;
    private final TaskList list;

    /** For a person and one of their lists. */
    public ListCost(JdbcClient jdbc, Actor actor, TaskList list) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.list = list;
    }

    /** The first page as the application asks for it, in milliseconds. */
    public double page() {
        TaskQuery query = query();
        return told(query.page(null, Inbox.PAGE_SIZE), query);
    }

    /** Its count, in milliseconds. */
    public double count() {
        TaskQuery query = query();
        return told(query.count(), query);
    }

    private TaskQuery query() {
        return TaskQuery.of(list, actor, TaskFilter.NONE, Instant.now());
    }

    /** The plan ends with "Planning Time: 0.4 ms" and "Execution Time: 1.7 ms". */
    private double told(String sql, TaskQuery query) {
        return jdbc.sql(TOLD + sql).params(query.parameters()).query(String.class).list().stream()
                .filter(line -> line.startsWith("Planning Time:") || line.startsWith("Execution Time:"))
                .map(line -> line.substring(line.indexOf(':') + 1, line.indexOf(" ms")))
                .mapToDouble(Double::parseDouble)
                .sum();
    }
}
