package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has the affairs of units, those that are no more included. */
@Component
public class Affairs {

    private final JdbcClient jdbc;
    private final Units units;

    Affairs(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /**
     * Ids of the units whose affairs fall to this one: those it took over from, and those above cells that ended without
     * a successor while they stood below it or below one of these. Directly or through others; without itself.
     */
    public List<UUID> inherited(UUID id, LocalDate on) {
        return jdbc.sql("""
                        with recursive before as (
                            select cast(:id as uuid) as id
                            union
                            select left_behind.id from before b, lateral (
                                select s.predecessor_id as id from unit_successor s where s.successor_id = b.id
                                union all
                                select u.id from unit_parent p join unit u on u.id = p.unit_id
                                where p.parent_id = b.id and p.valid_to = u.valid_to and u.valid_to <= :on
                                    and u.kind <> 'cell'
                                    and not exists (select from unit_successor s where s.predecessor_id = u.id)
                            ) left_behind)
                        select id from before where id <> :id
                        """).param("id", id).param("on", on).query(Rows.ID).list();
    }

    /**
     * The unit that has the affairs of this one on the day: itself, or who took over from it, or, if nobody did, who has
     * those of the unit it last stood below. The reverse of {@link #inherited}; empty if the unit is yet to come.
     */
    public Optional<Unit> heir(UUID id, LocalDate on) {
        return jdbc.sql("""
                        with recursive after as (
                            select cast(:id as uuid) as id, 0 as step
                            union all
                            select heir.id, a.step + 1 from after a, lateral (
                                select s.successor_id as id from unit_successor s where s.predecessor_id = a.id
                                union all
                                select p.parent_id from unit u join unit_parent p
                                    on p.unit_id = u.id and p.valid_to = u.valid_to
                                where u.id = a.id and u.valid_to <= :on and u.kind <> 'cell'
                                    and not exists (select from unit_successor s where s.predecessor_id = a.id)
                            ) heir where a.step < 20)
                        select a.id from after a join unit u on u.id = a.id and holds_on(u.valid_from, u.valid_to, :on)
                        order by a.step limit 1
                        """)
                .param("id", id)
                .param("on", on)
                .query(Rows.ID)
                .optional()
                .flatMap(found -> units.find(found, on));
    }

    /** Id of the {@link #heir}, or of the unit itself if nobody has its affairs yet. */
    public UUID holder(UUID id, LocalDate on) {
        return heir(id, on).map(Unit::id).orElse(id);
    }

    /** Name of the {@link #heir}, or of the unit on its nearest day; empty if there was never such a unit. */
    public Optional<String> holderName(UUID id, LocalDate on) {
        return heir(id, on).or(() -> units.nearest(id, on)).map(Unit::name);
    }
}
