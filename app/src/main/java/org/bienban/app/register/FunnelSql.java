package org.bienban.app.register;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the funnel. Registered, answered and told are sets joined to what is seen at once: looked up issue by issue
 * they take ten times as long as soon as there are some ten thousand issues.
 */
@Component
class FunnelSql {

    private static final StageSql JOINED =
            StageSql.of("registered.id is not null", "answered.id is not null", "told.id is not null");

    private static final String SETS = """
            ), registered as (select distinct c.course_id as id from seen c join issue_move m
                on m.issue_id = c.course_id and %s
            ), answered as (select distinct c.course_id as id from seen c join issue_answer a
                on a.issue_id = c.course_id and %s
            ), told as (select distinct c.issue_id as id from seen c join issue_telling t
                on t.part_id = c.issue_id and %s)
            select\s""".formatted(StageSql.REGISTRATION, StageSql.ANSWER, StageSql.TELLING);

    private static final String FROM = """
             from seen c left join registered on registered.id = c.course_id
            left join answered on answered.id = c.course_id left join told on told.id = c.issue_id""";

    private final JdbcClient jdbc;

    FunnelSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a stage comes to.
     *
     * @param reached how many came as far
     * @param missing how many came to what it follows upon, and not here
     */
    record Count(long reached, long missing) {}

    Map<Stage, Count> counts(RegisterScope scope) {
        Map<Stage, Count> found = new EnumMap<>(Stage.class);
        scope.ask(jdbc, sql(scope)).query(row -> {
            for (Stage stage : Stage.values()) {
                found.put(stage, new Count(row.getLong(stage.name()), row.getLong("not_" + stage)));
            }
        });
        return found;
    }

    private static String sql(RegisterScope scope) {
        StringBuilder sums = new StringBuilder();
        for (Stage stage : Stage.values()) {
            sums.append(sums.isEmpty() ? "" : ", ")
                    .append(count(JOINED.reached(stage), stage.name()))
                    .append(", ")
                    .append(count(JOINED.missing(stage), "not_" + stage));
        }
        return "with seen as materialized (" + scope.each("k.issue_id, k.course_id, c.begun, c.level, c.phase") + SETS
                + sums + FROM;
    }

    private static String count(String condition, String name) {
        return "count(*) filter (where " + condition + ") as " + name;
    }
}
