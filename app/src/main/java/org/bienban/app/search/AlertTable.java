package org.bienban.app.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.search.IndexPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes who wants to be told of what, and what they know already. */
@Component
class AlertTable {

    private final JdbcClient jdbc;

    AlertTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody's wish to be told of what a saved search finds anew.
     *
     * @param personId who is told
     * @param ownerId whose search it is
     * @param unitId the unit it is shared with, null if it is private
     */
    record Alert(
            UUID id,
            UUID searchId,
            UUID personId,
            UUID ownerId,
            @Nullable UUID unitId,
            String name,
            String query) {

        /** The page that searches, newest first. */
        String href() {
            return SavedSearch.PAGE + query + (query.contains("&sort=") ? "" : "&sort=newest");
        }
    }

    /** All there are. */
    List<Alert> all() {
        return jdbc.sql("""
                        select a.id, a.search_id, a.person_id, s.owner_id, s.unit_id, s.name, s.query
                        from search_alert a join saved_search s on s.id = a.search_id
                        where s.deleted_at is null order by a.id""")
                .query((row, number) -> new Alert(
                        row.getObject("id", UUID.class),
                        row.getObject("search_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getObject("owner_id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getString("name"),
                        row.getString("query")))
                .list();
    }

    /** Sets an alert; empty if there is one already. */
    Optional<UUID> insert(UUID searchId, UUID personId, Instant at) {
        return jdbc.sql("""
                        insert into search_alert (id, search_id, person_id, since)
                        values (gen_random_uuid(), :search, :person, :at)
                        on conflict (search_id, person_id) do nothing returning id""")
                .param("search", searchId)
                .param("person", personId)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .optional();
    }

    void delete(UUID searchId, UUID personId) {
        jdbc.sql("delete from search_alert where search_id = :search and person_id = :person")
                .param("search", searchId)
                .param("person", personId)
                .update();
    }

    /** One thing somebody knows a search finds. */
    record Known(UUID alertId, String entryId) {}

    /**
     * Remembers that these are known.
     *
     * @param toldAt when they were told, null if they were known before
     * @return those that were not known
     */
    Set<Known> know(Collection<Known> known, @Nullable Instant toldAt) {
        return new HashSet<>(jdbc.sql("""
                        insert into search_alert_known (alert_id, entry_id, told_at)
                        select alert_id, entry_id, :at::timestamptz
                        from unnest(:alerts::uuid[], :entries::text[]) one (alert_id, entry_id)
                        on conflict (alert_id, entry_id) do nothing returning alert_id, entry_id""")
                .param("alerts", known.stream().map(Known::alertId).toArray(UUID[]::new))
                .param("entries", known.stream().map(Known::entryId).toArray(String[]::new))
                .param("at", toldAt == null ? null : Timestamp.from(toldAt))
                .query((row, number) -> new Known(row.getObject("alert_id", UUID.class), row.getString("entry_id")))
                .list());
    }

    /** Whether this transaction alone looks at the journal for alerts; others need not wait. */
    boolean alone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('search_alert', 0))")
                .query(Boolean.class)
                .single();
    }

    /** How far the journal has been looked at; empty if never. */
    Optional<IndexPosition> position() {
        return jdbc.sql("select tx::text::bigint as tx, seq from search_alert_position")
                .query((row, number) -> new IndexPosition(row.getLong("tx"), row.getLong("seq")))
                .optional();
    }

    void move(IndexPosition position) {
        jdbc.sql("""
                        insert into search_alert_position (tx, seq) values (:tx::text::xid8, :seq)
                        on conflict (only_row) do update set tx = excluded.tx, seq = excluded.seq""")
                .param("tx", position.transaction())
                .param("seq", position.sequence())
                .update();
    }
}
