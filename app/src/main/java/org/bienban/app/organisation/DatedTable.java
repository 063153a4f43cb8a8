package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes one table whose rows hold from {@code valid_from} until the day before {@code valid_to}. A row is never
 * changed in its values once its first day is settled: it ends, and the next one begins the same day. Table and
 * column names come from constants of this package only.
 */
final class DatedTable {

    private final JdbcClient jdbc;
    private final String table;

    DatedTable(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** Begins a row that holds from the day on. */
    void begin(Map<String, ?> values, LocalDate on) {
        Map<String, Object> row = new LinkedHashMap<>(values);
        row.put("valid_from", on);
        String columns = String.join(", ", row.keySet());
        String parameters = row.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        jdbc.sql("insert into " + table + " (" + columns + ") values (" + parameters + ")")
                .params(row)
                .update();
    }

    /** Ends the open rows with the key; one that began the same day never was and goes. */
    void end(Map<String, ?> key, LocalDate on) {
        jdbc.sql("delete from " + table + where(key) + " and valid_from = :on and valid_to is null")
                .params(key)
                .param("on", on)
                .update();
        jdbc.sql("update " + table + " set valid_to = :on" + where(key) + " and valid_to is null")
                .params(key)
                .param("on", on)
                .update();
    }

    /** The first day of the latest row with the key. */
    Optional<LocalDate> latestStart(Map<String, ?> key) {
        return jdbc.sql("select valid_from from " + table + where(key) + " order by valid_from desc limit 1")
                .params(key)
                .query(LocalDate.class)
                .optional();
    }

    /** The first day of the open row with the key; empty if none is open. */
    Optional<LocalDate> openStart(Map<String, ?> key) {
        return jdbc.sql("select max(valid_from) from " + table + where(key) + " and valid_to is null")
                .params(key)
                .query(LocalDate.class)
                .optional();
    }

    /** Whether a row with the key holds on the day or on a later one. */
    boolean heldSince(Map<String, ?> key, LocalDate on) {
        return jdbc.sql("select exists(select from " + table + where(key) + " and coalesce(valid_to > :on, true))")
                .params(key)
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    private static String where(Map<String, ?> key) {
        return key.keySet().stream()
                .map(name -> name + " = :" + name)
                .collect(Collectors.joining(" and ", " where ", ""));
    }
}
