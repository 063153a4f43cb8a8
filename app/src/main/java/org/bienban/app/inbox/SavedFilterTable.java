package org.bienban.app.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes saved filters and the order each person has them in. */
@Component
class SavedFilterTable {

    static final PostKind[] OFFICE = {PostKind.OFFICE_STAFF, PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY};

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Clock clock;

    SavedFilterTable(JdbcClient jdbc, Posts posts, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.clock = clock;
    }

    List<SavedFilter> visible(UUID personId, List<UUID> wards) {
        return jdbc.sql("""
                        select f.*, p.full_name, f.owner_id = :person as mine
                        from inbox_filter f join person p on p.id = f.owner_id
                        left join inbox_filter_place o on o.filter_id = f.id and o.person_id = :person
                        where f.owner_id = :person or f.ward_id = any(:wards)
                        order by o.position nulls last, lower(f.name), f.id""")
                .param("person", personId)
                .param("wards", wards.toArray(UUID[]::new))
                .query(SavedFilterTable::filter)
                .list();
    }

    /** Two forms of one person come one after the other. */
    void lock(UUID personId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('inbox_filter' || cast(:person as text), 0))")
                .param("person", personId)
                .query((row, number) -> number)
                .list();
    }

    boolean exists(UUID id) {
        return jdbc.sql("select exists (select from inbox_filter where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    boolean isTaken(UUID ownerId, UUID id, String name) {
        return jdbc.sql("""
                        select exists (select from inbox_filter
                            where owner_id = :owner and lower(name) = lower(:name) and id <> :id)""")
                .param("owner", ownerId)
                .param("name", name)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    int countOf(UUID ownerId) {
        return jdbc.sql("select count(*) from inbox_filter where owner_id = :owner")
                .param("owner", ownerId)
                .query(Integer.class)
                .single();
    }

    boolean sitsIn(UUID personId, UUID wardId) {
        return posts.heldBy(personId, LocalDate.now(clock)).stream()
                .anyMatch(post -> post.unitId().equals(wardId));
    }

    void insert(SavedFilter filter, Instant at) {
        jdbc.sql("""
                        insert into inbox_filter (id, owner_id, ward_id, name, list, query, changed_at)
                        values (:id, :owner, :ward, :name, :list, :query, :at)""")
                .param("id", filter.id())
                .param("owner", filter.ownerId())
                .param("ward", filter.wardId())
                .param("name", filter.name())
                .param("list", filter.list().name())
                .param("query", filter.query())
                .param("at", Timestamp.from(at))
                .update();
    }

    void update(UUID id, String name, @Nullable UUID wardId, Instant at) {
        jdbc.sql("update inbox_filter set name = :name, ward_id = :ward, changed_at = :at where id = :id")
                .param("id", id)
                .param("name", name)
                .param("ward", wardId)
                .param("at", Timestamp.from(at))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from inbox_filter where id = :id").param("id", id).update();
    }

    void order(UUID personId, List<UUID> filters) {
        jdbc.sql("delete from inbox_filter_place where person_id = :person")
                .param("person", personId)
                .update();
        jdbc.sql("""
                        insert into inbox_filter_place (person_id, filter_id, position)
                        select :person, id, place from unnest(cast(:filters as uuid[])) with ordinality f(id, place)""")
                .param("person", personId)
                .param("filters", filters.toArray(UUID[]::new))
                .update();
    }

    private static SavedFilter filter(ResultSet row, int number) throws SQLException {
        return new SavedFilter(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("full_name"),
                row.getObject("ward_id", UUID.class),
                row.getString("name"),
                TaskList.valueOf(row.getString("list")),
                row.getString("query"),
                row.getBoolean("mine"));
    }
}
