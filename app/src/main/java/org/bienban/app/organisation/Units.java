package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tree of units as it was on a day. Every date means: at any moment of that day. */
@Component
public class Units {

    private static final String AS_OF = """
            select u.id, c.code, u.kind, u.type, n.name, n.head_name, p.parent_id, u.valid_from, u.valid_to
            from unit u
            join unit_name n on n.unit_id = u.id and holds_on(n.valid_from, n.valid_to, :on)
            join unit_code c on c.unit_id = u.id and holds_on(c.valid_from, c.valid_to, :on)
            left join unit_parent p on p.unit_id = u.id and holds_on(p.valid_from, p.valid_to, :on)
            """;
    private static final String EXISTS = " and holds_on(u.valid_from, u.valid_to, :on) ";
    private static final String BELOW = """
            with recursive below as (
                select id from unit where id = :id and holds_on(valid_from, valid_to, :on)
                union
                select p.unit_id from unit_parent p
                join below b on p.parent_id = b.id
                join unit u on u.id = p.unit_id and holds_on(u.valid_from, u.valid_to, :on)
                where holds_on(p.valid_from, p.valid_to, :on))
            """;

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether any unit was ever made. */
    public boolean any() {
        return jdbc.sql("select exists(select from unit)").query(Boolean.class).single();
    }

    /** The unit as of the day; empty if it did not exist then. */
    public Optional<Unit> find(UUID id, LocalDate on) {
        return jdbc.sql(AS_OF + " where u.id = :id" + EXISTS)
                .param("id", id)
                .param("on", on)
                .query(Rows.as(Unit.class))
                .optional();
    }

    /** The unit as of the day. */
    public Unit get(UUID id, LocalDate on) {
        return find(id, on).orElseThrow(() -> new NotFoundException("unit", id));
    }

    /** The unit as of the day, or as on its last or first day if the day lies outside its life. */
    public Optional<Unit> nearest(UUID id, LocalDate on) {
        return jdbc.sql("""
                        select case when :on < valid_from then valid_from
                                    when :on >= valid_to then valid_to - 1 else :on end
                        from unit where id = :id
                        """)
                .param("id", id)
                .param("on", on)
                .query(LocalDate.class)
                .optional()
                .flatMap(day -> find(id, day));
    }

    /** The unit whose code it was on the day; dots in the code do not matter. */
    public Optional<Unit> byCode(String code, LocalDate on) {
        return jdbc.sql(AS_OF + " where c.code = :code" + EXISTS)
                .param("code", UnitCode.stored(code))
                .param("on", on)
                .query(Rows.as(Unit.class))
                .optional();
    }

    /** Units without a parent on the day. */
    public List<Unit> roots(LocalDate on) {
        return jdbc.sql(AS_OF + " where p.parent_id is null" + EXISTS + "order by c.code")
                .param("on", on)
                .query(Rows.as(Unit.class))
                .list();
    }

    /** The units directly below, by code. */
    public List<Unit> children(UUID id, LocalDate on) {
        return jdbc.sql(AS_OF + " where p.parent_id = :id" + EXISTS + "order by c.code")
                .param("id", id)
                .param("on", on)
                .query(Rows.as(Unit.class))
                .list();
    }

    /** Ids of the unit and all below it. */
    public List<UUID> subtree(UUID id, LocalDate on) {
        return jdbc.sql(BELOW + "select id from below")
                .param("id", id)
                .param("on", on)
                .query(Rows.ID)
                .list();
    }

    /** The unit and all below it, by code. */
    public List<Unit> subtreeUnits(UUID id, LocalDate on) {
        return jdbc.sql(BELOW + AS_OF + " join below b on b.id = u.id order by c.code")
                .param("id", id)
                .param("on", on)
                .query(Rows.as(Unit.class))
                .list();
    }

    /** The units from the top down to this one, itself included; empty if it did not exist then. */
    public List<Unit> path(UUID id, LocalDate on) {
        return jdbc.sql("""
                        with recursive above as (
                            select id, 0 as depth from unit where id = :id and holds_on(valid_from, valid_to, :on)
                            union
                            select p.parent_id, a.depth + 1 from unit_parent p
                            join above a on p.unit_id = a.id
                            where holds_on(p.valid_from, p.valid_to, :on))
                        """ + AS_OF + " join above a on a.id = u.id order by a.depth desc")
                .param("id", id)
                .param("on", on)
                .query(Rows.as(Unit.class))
                .list();
    }

    /** The nearest unit of the kind on the way up, itself included. */
    public Optional<Unit> ancestorOfKind(UUID id, String kind, LocalDate on) {
        return path(id, on).reversed().stream()
                .filter(unit -> unit.kind().equals(kind))
                .findFirst();
    }

    /** Ids of all units this one took over from, directly or through others; without itself. */
    public List<UUID> predecessors(UUID id) {
        return jdbc.sql("""
                        with recursive before as (
                            select predecessor_id as id from unit_successor where successor_id = :id
                            union
                            select s.predecessor_id from unit_successor s join before b on s.successor_id = b.id)
                        select id from before where id <> :id
                        """).param("id", id).query(Rows.ID).list();
    }

    /** Ids of all units that took over from this one, directly or through others; without itself. */
    public List<UUID> successors(UUID id) {
        return jdbc.sql("""
                        with recursive after as (
                            select successor_id as id from unit_successor where predecessor_id = :id
                            union
                            select s.successor_id from unit_successor s join after a on s.predecessor_id = a.id)
                        select id from after where id <> :id
                        """).param("id", id).query(Rows.ID).list();
    }
}
