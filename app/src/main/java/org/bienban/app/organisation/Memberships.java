package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is a member of which cell. */
@Component
public class Memberships {

    private static final String PERIODS = """
            select m.person_id, p.full_name as person_name, m.cell_id, m.standing, m.participation,
                   m.valid_from as "from", m.valid_to as "to"
            from membership m join person p on p.id = m.person_id
            """;

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Members of the cell on the day, in the order of names. */
    public List<Member> membersOf(UUID cellId, LocalDate on) {
        return jdbc.sql("""
                        select m.person_id, p.full_name, m.standing, m.participation
                        from membership m join person p on p.id = m.person_id
                        where m.cell_id = :cell and holds_on(m.valid_from, m.valid_to, :on)
                        order by p.sort_key, p.id
                        """)
                .param("cell", cellId)
                .param("on", on)
                .query(Rows.as(Member.class))
                .list();
    }

    /** Cells the person was a member of on the day: the home cell first, then where attached for a time. */
    public List<UUID> cellsOf(UUID personId, LocalDate on) {
        return jdbc.sql("""
                        select cell_id from membership
                        where person_id = :person and holds_on(valid_from, valid_to, :on)
                        order by participation = 'TEMPORARILY_HERE'
                        """)
                .param("person", personId)
                .param("on", on)
                .query(Rows.ID)
                .list();
    }

    /** Number of members by cell on the day; cells without members are left out. */
    public Map<UUID, Integer> counts(Collection<UUID> cellIds, LocalDate on) {
        record Count(UUID cellId, int members) {}
        return jdbc
                .sql("""
                        select cell_id, count(*) as members from membership
                        where cell_id = any(:cells) and holds_on(valid_from, valid_to, :on) group by cell_id
                        """)
                .param("cells", cellIds.toArray(UUID[]::new))
                .param("on", on)
                .query(Rows.as(Count.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::cellId, Count::members));
    }

    /** Every period of the person's memberships, newest first. */
    public List<MembershipPeriod> historyOf(UUID personId) {
        return jdbc.sql(PERIODS + "where m.person_id = :person order by m.valid_from desc")
                .param("person", personId)
                .query(Rows.as(MembershipPeriod.class))
                .list();
    }

    /** Every period of membership in the cell, newest first. */
    public List<MembershipPeriod> historyIn(UUID cellId) {
        return jdbc.sql(PERIODS + "where m.cell_id = :cell order by m.valid_from desc, p.sort_key")
                .param("cell", cellId)
                .query(Rows.as(MembershipPeriod.class))
                .list();
    }
}
