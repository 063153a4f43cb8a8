package org.bienban.app.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a unit was called, which code it had and what it belonged to, newest first. */
@Component
public class UnitHistory {

    private static final RowMapper<DatedText> ROW = Rows.as(DatedText.class);

    private final JdbcClient jdbc;

    UnitHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names. */
    public List<DatedText> names(UUID unitId) {
        return jdbc.sql("""
                        select name as text, valid_from as "from", valid_to as "to" from unit_name
                        where unit_id = :id order by valid_from desc
                        """).param("id", unitId).query(ROW).list();
    }

    /** Codes, as people write them. */
    public List<DatedText> codes(UUID unitId) {
        return jdbc.sql("""
                        select code as text, valid_from as "from", valid_to as "to" from unit_code
                        where unit_id = :id order by valid_from desc
                        """).param("id", unitId).query(ROW).list().stream()
                .map(code -> new DatedText(UnitCode.written(code.text()), code.from(), code.to()))
                .toList();
    }

    /** Names of the units above, each as on the first day it was above. */
    public List<DatedText> parents(UUID unitId) {
        return jdbc.sql("""
                        select n.name as text, p.valid_from as "from", p.valid_to as "to"
                        from unit_parent p
                        join unit_name n on n.unit_id = p.parent_id and holds_on(n.valid_from, n.valid_to, p.valid_from)
                        where p.unit_id = :id order by p.valid_from desc
                        """).param("id", unitId).query(ROW).list();
    }
}
