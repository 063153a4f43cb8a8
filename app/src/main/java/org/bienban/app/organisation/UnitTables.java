package org.bienban.app.organisation;

import com.ibm.icu.text.CaseMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.refusal.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes units, their names, codes, parents and successors. */
@Component
class UnitTables {

    private final JdbcClient jdbc;
    final DatedTable names;
    final DatedTable codes;
    final DatedTable parents;

    UnitTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
        names = new DatedTable(jdbc, "unit_name");
        codes = new DatedTable(jdbc, "unit_code");
        parents = new DatedTable(jdbc, "unit_parent");
    }

    void insert(UUID id, String kind, @Nullable String type, LocalDate on) {
        jdbc.sql("insert into unit (id, kind, type, valid_from) values (:id, :kind, :type, :on)")
                .param("id", id)
                .param("kind", kind)
                .param("type", type)
                .param("on", on)
                .update();
    }

    void beginName(UUID id, String name, @Nullable String headName, LocalDate on) {
        String clean = PersonName.clean(name);
        String head = headName == null || headName.isBlank() ? capitals(clean) : PersonName.clean(headName);
        names.begin(Map.of("unit_id", id, "name", clean, "head_name", head, "search_key", FoldedText.of(clean)), on);
    }

    /** Changes to one unit come one after the other: the second waits here and then sees the first. */
    void lock(UUID id) {
        boolean known = jdbc.sql("select id from unit where id = :id for update")
                .param("id", id)
                .query(Rows.ID)
                .optional()
                .isPresent();
        if (!known) {
            throw new NotFoundException("unit", id);
        }
    }

    boolean codeTaken(String code, UUID besides, LocalDate on) {
        return jdbc.sql("""
                        select exists(select from unit_code where code = :code and unit_id <> :id
                            and coalesce(valid_to > :on, true))
                        """)
                .param("code", code)
                .param("id", besides)
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    void close(UUID id, LocalDate on) {
        Map<String, UUID> key = Map.of("unit_id", id);
        List.of(names, codes, parents).forEach(table -> table.end(key, on));
        jdbc.sql("update unit set valid_to = :on where id = :id")
                .param("id", id)
                .param("on", on)
                .update();
    }

    void succeed(UUID predecessor, UUID successor, LocalDate on) {
        jdbc.sql("insert into unit_successor values (:predecessor, :successor, :on) on conflict do nothing")
                .param("predecessor", predecessor)
                .param("successor", successor)
                .param("on", on)
                .update();
    }

    private static String capitals(String name) {
        return CaseMap.toUpper().apply(Locale.of("vi"), name);
    }
}
