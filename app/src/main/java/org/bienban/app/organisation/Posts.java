package org.bienban.app.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who held which post. */
@Component
public class Posts {

    private static final String POSTS = """
            select o.person_id, p.full_name, o.unit_id, o.kind, o.valid_from, o.valid_to
            from post o join person p on p.id = o.person_id
            """;
    private static final String HELD = " and holds_on(o.valid_from, o.valid_to, :on) ";

    private final JdbcClient jdbc;

    Posts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Posts of the person on the day. */
    public List<Post> heldBy(UUID personId, LocalDate on) {
        return jdbc.sql(POSTS + "where o.person_id = :person" + HELD + "order by o.kind, o.unit_id")
                .param("person", personId)
                .param("on", on)
                .query(Posts::post)
                .list();
    }

    /** Posts in the unit on the day, by kind, then name. */
    public List<Post> at(UUID unitId, LocalDate on) {
        return jdbc
                .sql(POSTS + "where o.unit_id = :unit" + HELD + "order by o.kind, p.sort_key")
                .param("unit", unitId)
                .param("on", on)
                .query(Posts::post)
                .list()
                .stream()
                .sorted(Comparator.comparing(Post::kind))
                .toList();
    }

    /** Posts in any of the units on the day, in one look however many they are. */
    public List<Post> inUnits(Collection<UUID> unitIds, LocalDate on) {
        return jdbc.sql(POSTS + "where o.unit_id = any(:units)" + HELD + "order by o.unit_id, o.kind, p.sort_key")
                .param("units", unitIds.toArray(UUID[]::new))
                .param("on", on)
                .query(Posts::post)
                .list();
    }

    /** The holder on the day; with several, the one longest in the post. */
    public Optional<Post> holder(UUID unitId, PostKind kind, LocalDate on) {
        return at(unitId, on).stream().filter(post -> post.kind() == kind).min(Comparator.comparing(Post::from));
    }

    /** Every post of the person ever, newest first. */
    public List<Post> historyOf(UUID personId) {
        return jdbc.sql(POSTS + "where o.person_id = :person order by o.valid_from desc, o.kind")
                .param("person", personId)
                .query(Posts::post)
                .list();
    }

    /** Every post ever held in the unit, newest first. */
    public List<Post> historyIn(UUID unitId) {
        return jdbc.sql(POSTS + "where o.unit_id = :unit order by o.valid_from desc, o.kind, p.sort_key")
                .param("unit", unitId)
                .query(Posts::post)
                .list();
    }

    /** Read column by column: everybody's posts are read with every request and every notice. */
    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                row.getObject("person_id", UUID.class),
                row.getString("full_name"),
                row.getObject("unit_id", UUID.class),
                PostKind.valueOf(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
