package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which committee member follows which cell. */
@Component
public class Supervisions {

    private static final String SUPERVISIONS = """
            select s.person_id, p.full_name as person_name, s.cell_id,
                   s.valid_from as "from", s.valid_to as "to"
            from supervision s join person p on p.id = s.person_id
            """;

    private final JdbcClient jdbc;

    Supervisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cells the person follows on the day. */
    public List<UUID> cellsOf(UUID personId, LocalDate on) {
        return jdbc.sql("""
                        select cell_id from supervision
                        where person_id = :person and holds_on(valid_from, valid_to, :on) order by valid_from, cell_id
                        """)
                .param("person", personId)
                .param("on", on)
                .query(Rows.ID)
                .list();
    }

    /** People who follow the cell on the day, the longest first. */
    public List<UUID> supervisorsOf(UUID cellId, LocalDate on) {
        return at(cellId, on).stream().map(Supervision::personId).toList();
    }

    /** Supervisions of the cell on the day, the longest first. */
    public List<Supervision> at(UUID cellId, LocalDate on) {
        return jdbc.sql(SUPERVISIONS
                        + "where s.cell_id = :cell and holds_on(s.valid_from, s.valid_to, :on)"
                        + " order by s.valid_from, p.sort_key")
                .param("cell", cellId)
                .param("on", on)
                .query(Rows.as(Supervision.class))
                .list();
    }

    /** Every supervision of the person ever, newest first. */
    public List<Supervision> historyOf(UUID personId) {
        return jdbc.sql(SUPERVISIONS + "where s.person_id = :person order by s.valid_from desc, s.cell_id")
                .param("person", personId)
                .query(Rows.as(Supervision.class))
                .list();
    }

    /** Every supervision of the cell ever, newest first. */
    public List<Supervision> historyIn(UUID cellId) {
        return jdbc.sql(SUPERVISIONS + "where s.cell_id = :cell order by s.valid_from desc, p.sort_key")
                .param("cell", cellId)
                .query(Rows.as(Supervision.class))
                .list();
    }
}
