package org.bienban.app.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for the keys of lists (first day, id): first of each token by its own index, then of all together. */
@Component
class RegisterList {

    private final JdbcClient jdbc;

    RegisterList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The keys after this one, so many at most, by a walk along the list until there are enough. */
    List<RegisterKey> keys(RegisterScope scope, RegisterKey after, boolean newestFirst, int limit) {
        return ask(
                scope,
                "select distinct f.raised_on, f.issue_id from unnest(:tokens::text[]) t(token)"
                        + " cross join unnest(:states::text[]) s(state) cross join lateral ("
                        + scope.under("k.raised_on, k.issue_id") + beyond(newestFirst) + ") f" + ordered(newestFirst),
                after,
                limit);
    }

    /** The same where few are to be found: a walk would pass by everything the reader sees to come to them. */
    List<RegisterKey> keysOfFew(RegisterScope scope, RegisterKey after, boolean newestFirst, int limit) {
        return ask(scope, scope.each("k.raised_on, k.issue_id") + beyond(newestFirst), after, limit);
    }

    private static String beyond(boolean newestFirst) {
        return " and (k.raised_on, k.issue_id) " + (newestFirst ? "<" : ">") + " (:day, :after)" + ordered(newestFirst);
    }

    private static String ordered(boolean newestFirst) {
        String way = newestFirst ? " desc" : "";
        return " order by raised_on" + way + ", issue_id" + way + " limit :limit";
    }

    private List<RegisterKey> ask(RegisterScope scope, String sql, RegisterKey after, int limit) {
        return scope.ask(jdbc, sql)
                .param("day", after.raisedOn())
                .param("after", after.id())
                .param("limit", limit)
                .query((row, number) -> new RegisterKey(
                        row.getObject("raised_on", LocalDate.class), row.getObject("issue_id", UUID.class)))
                .list();
    }

    /** How many there are of each category itself. */
    Map<String, Long> byCategory(RegisterScope scope) {
        Map<String, Long> counts = new HashMap<>();
        scope.ask(
                        jdbc,
                        "select category_code, count(*) as issues from ("
                                + scope.each("k.issue_id, k.category_code")
                                + ") seen group by category_code")
                .query(row -> {
                    counts.put(row.getString("category_code"), row.getLong("issues"));
                });
        return counts;
    }

    /** Those of these issues with an answer the cell has not opened. */
    Set<UUID> unread(List<UUID> issues) {
        return new HashSet<>(
                jdbc.sql("select k.id from unnest(:ids) k(id) where " + StageSql.UNREAD.replace("k.issue_id", "k.id"))
                        .param("ids", issues.toArray(UUID[]::new))
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .list());
    }
}
