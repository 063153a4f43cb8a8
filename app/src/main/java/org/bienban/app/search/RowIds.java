package org.bienban.app.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Walks the ids of a table; names of tables and conditions are never typed by anybody. */
@Component
class RowIds {

    private final JdbcClient jdbc;

    RowIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next ids. */
    List<UUID> after(String table, @Nullable UUID after, int limit) {
        return jdbc.sql("select id from " + table
                        + " where (:after::uuid is null or id > :after::uuid) order by id limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Those of the rows that somebody with these tokens may see, by their column of audiences. */
    Set<UUID> seen(String table, Collection<UUID> ids, Set<String> tokens) {
        return seen(table, ids, tokens, "true");
    }

    /** The same, of those only that meet a condition on the table. */
    Set<UUID> seen(String table, Collection<UUID> ids, Set<String> tokens, String condition) {
        return jdbc.sql("select id from " + table + " where id = any(:ids) and audiences && :tokens::text[] and "
                        + condition)
                .param("ids", ids.toArray(UUID[]::new))
                .param("tokens", tokens.toArray(String[]::new))
                .query((row, index) -> row.getObject("id", UUID.class))
                .set();
    }
}
