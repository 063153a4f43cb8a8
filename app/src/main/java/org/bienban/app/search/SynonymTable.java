package org.bienban.app.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes groups of synonyms. */
@Component
class SynonymTable {

    private final JdbcClient jdbc;

    SynonymTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All in use, by their first wording. */
    List<SynonymGroup> all() {
        return jdbc.sql("select * from search_synonym where deleted_at is null order by lower(wordings[1]), id")
                .query(SynonymTable::group)
                .list();
    }

    /** Groups are changed one after the other, so that two forms cannot both add the same one. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('search_synonym', 0))")
                .query((row, number) -> number)
                .list();
    }

    void insert(SynonymGroup group, Instant at) {
        jdbc.sql("insert into search_synonym (id, wordings, changed_at) values (:id, :wordings, :at)")
                .param("id", group.id())
                .param("wordings", group.wordings().toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    void update(SynonymGroup group, Instant at) {
        jdbc.sql("update search_synonym set wordings = :wordings, changed_at = :at where id = :id")
                .param("id", group.id())
                .param("wordings", group.wordings().toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    void delete(UUID id, Instant at) {
        jdbc.sql("update search_synonym set deleted_at = :at where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** One that was thrown away and is still kept. */
    Optional<SynonymGroup> deleted(UUID id) {
        return jdbc.sql("select * from search_synonym where id = :id and deleted_at is not null")
                .param("id", id)
                .query(SynonymTable::group)
                .optional();
    }

    void restore(UUID id) {
        jdbc.sql("update search_synonym set deleted_at = null where id = :id")
                .param("id", id)
                .update();
    }

    /** Deletes for good what was thrown away before the moment. */
    void clear(Instant before) {
        jdbc.sql("delete from search_synonym where deleted_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private static SynonymGroup group(ResultSet row, int number) throws SQLException {
        Array wordings = row.getArray("wordings");
        return new SynonymGroup(row.getObject("id", UUID.class), List.of((String[]) wordings.getArray()));
    }
}
