package org.bienban.app.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes saved searches. */
@Component
class SavedSearchTable {

    private final JdbcClient jdbc;

    SavedSearchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person's own and those shared with the units, by name. */
    List<SavedSearch> visible(UUID personId, Collection<UUID> units) {
        return jdbc.sql("""
                        select s.*, p.full_name, s.owner_id = :person as mine, a.id is not null as told
                        from saved_search s join person p on p.id = s.owner_id
                        left join search_alert a on a.search_id = s.id and a.person_id = :person
                        where s.deleted_at is null and (s.owner_id = :person or s.unit_id = any(:units))
                        order by lower(s.name), s.id""")
                .param("person", personId)
                .param("units", units.toArray(UUID[]::new))
                .query(SavedSearchTable::search)
                .list();
    }

    /** Two forms of one person come one after the other. */
    void lock(UUID personId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('saved_search' || cast(:person as text), 0))")
                .param("person", personId)
                .query((row, number) -> number)
                .list();
    }

    boolean exists(UUID id) {
        return jdbc.sql("select exists (select from saved_search where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    boolean isTaken(UUID ownerId, UUID id, String name) {
        return jdbc.sql("""
                        select exists (select from saved_search where owner_id = :owner and lower(name) = lower(:name)
                            and id <> :id and deleted_at is null)""")
                .param("owner", ownerId)
                .param("name", name)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    int countOf(UUID ownerId) {
        return jdbc.sql("select count(*) from saved_search where owner_id = :owner and deleted_at is null")
                .param("owner", ownerId)
                .query(Integer.class)
                .single();
    }

    void insert(SavedSearch search, Instant at) {
        jdbc.sql("""
                        insert into saved_search (id, owner_id, unit_id, name, query, changed_at)
                        values (:id, :owner, :unit, :name, :query, :at)""")
                .param("id", search.id())
                .param("owner", search.ownerId())
                .param("unit", search.unitId())
                .param("name", search.name())
                .param("query", search.query())
                .param("at", Timestamp.from(at))
                .update();
    }

    void update(UUID id, String name, @Nullable UUID unitId, Instant at) {
        jdbc.sql("update saved_search set name = :name, unit_id = :unit, changed_at = :at where id = :id")
                .param("id", id)
                .param("name", name)
                .param("unit", unitId)
                .param("at", Timestamp.from(at))
                .update();
    }

    void delete(UUID id, Instant at) {
        jdbc.sql("update saved_search set deleted_at = :at where id = :id and deleted_at is null")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The name of one's own search that was thrown away and is still kept. */
    Optional<String> deleted(UUID id, UUID ownerId) {
        return jdbc.sql("""
                        select name from saved_search
                        where id = :id and owner_id = :owner and deleted_at is not null""")
                .param("id", id)
                .param("owner", ownerId)
                .query(String.class)
                .optional();
    }

    void restore(UUID id) {
        jdbc.sql("update saved_search set deleted_at = null where id = :id")
                .param("id", id)
                .update();
    }

    /** Deletes for good what was thrown away before the moment. */
    void clear(Instant before) {
        jdbc.sql("delete from saved_search where deleted_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private static SavedSearch search(ResultSet row, int number) throws SQLException {
        return new SavedSearch(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("full_name"),
                row.getObject("unit_id", UUID.class),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("mine"),
                row.getBoolean("told"));
    }
}
