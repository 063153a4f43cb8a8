package org.bienban.app.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who stands in for whom. */
@Component
public class Deputyships {

    private static final int SHOWN = 50;
    private static final String DEPUTYSHIPS = """
            select d.*, p.full_name as person_name, q.full_name as deputy_name
            from deputyship d join person p on p.id = d.person_id join person q on q.id = d.deputy_id
            """;

    private final JdbcClient jdbc;

    Deputyships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom the person stands in for on the day. */
    public List<Deputyship> heldBy(UUID deputyId, LocalDate on) {
        return jdbc.sql(DEPUTYSHIPS + """
                        where d.deputy_id = :deputy and d.revoked_at is null and d.valid_from <= :on and d.valid_to > :on
                        order by d.valid_from, d.id""")
                .param("deputy", deputyId)
                .param("on", on)
                .query(Deputyships::deputyship)
                .list();
    }

    /** The newest in which the person is either side, whether they hold, will hold or are over. */
    public List<Deputyship> about(UUID personId) {
        return jdbc.sql(DEPUTYSHIPS
                        + "where d.person_id = :person or d.deputy_id = :person"
                        + " order by d.valid_from desc, d.set_at desc limit "
                        + SHOWN)
                .param("person", personId)
                .query(Deputyships::deputyship)
                .list();
    }

    /** Those of the people that hold on the day or will, the first to begin first. */
    public List<Deputyship> comingOf(Collection<UUID> people, LocalDate on) {
        return jdbc.sql(DEPUTYSHIPS
                        + "where d.person_id = any(:people) and d.revoked_at is null and d.valid_to > :on"
                        + " order by d.valid_from, p.sort_key")
                .param("people", people.toArray(UUID[]::new))
                .param("on", on)
                .query(Deputyships::deputyship)
                .list();
    }

    /** One of them, if known. */
    public Optional<Deputyship> find(UUID id) {
        return jdbc.sql(DEPUTYSHIPS + "where d.id = :id")
                .param("id", id)
                .query(Deputyships::deputyship)
                .optional();
    }

    /** Those that hold on any of the days and have the person on either side. */
    List<Deputyship> meeting(UUID personId, LocalDate from, LocalDate to) {
        return jdbc.sql(DEPUTYSHIPS + """
                        where (d.person_id = :person or d.deputy_id = :person) and d.revoked_at is null
                            and d.valid_from < :to and d.valid_to > :from
                        order by d.valid_from""")
                .param("person", personId)
                .param("from", from)
                .param("to", to)
                .query(Deputyships::deputyship)
                .list();
    }

    private static Deputyship deputyship(ResultSet row, int number) throws SQLException {
        return new Deputyship(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getObject("deputy_id", UUID.class),
                row.getString("deputy_name"),
                row.getObject("unit_id", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("reason"),
                row.getObject("set_by", UUID.class),
                row.getTimestamp("set_at").toInstant(),
                moment(row.getTimestamp("revoked_at")),
                row.getObject("revoked_by", UUID.class));
    }

    private static @Nullable Instant moment(@Nullable Timestamp value) {
        return value == null ? null : value.toInstant();
    }
}
