package org.bienban.app.rights;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every table holds, in one number each, to show that refused requests changed nothing. */
final class TableContents {

    /** Sessions and counters of signing in change with every request by design; Flyway's and the engine's own ticking too. */
    private static final Set<String> MOVING = Set.of("spring_session", "spring_session_attributes", "sign_in_failure");

    private TableContents() {}

    static Map<String, String> of(JdbcClient jdbc) {
        Map<String, String> contents = new TreeMap<>();
        for (String table : jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()) {
            if (!MOVING.contains(table)) {
                contents.put(
                        table,
                        jdbc.sql(
                                        "select count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from \""
                                                + table + "\" t")
                                .query(String.class)
                                .single());
            }
        }
        return contents;
    }
}
