package org.bienban.app.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the tables {@code minutes_draft} and {@code minutes_section}. */
@Component
class DraftTable {

    private final JdbcClient jdbc;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The head of a draft. */
    record Head(
            UUID minutesId,
            long revision,
            UUID savedBy,
            @Nullable UUID savedFor,
            Instant savedAt) {}

    void insert(Head head) {
        jdbc.sql(
                        "insert into minutes_draft (minutes_id, revision, saved_by, saved_for, saved_at) values (:id, :revision, :by, :for, :at)")
                .param("id", head.minutesId())
                .param("revision", head.revision())
                .param("by", head.savedBy())
                .param("for", head.savedFor())
                .param("at", Timestamp.from(head.savedAt()))
                .update();
    }

    Optional<Head> find(UUID minutesId) {
        return head(minutesId, "");
    }

    /** The head, with its row locked until the transaction ends: saves of one draft come one after the other. */
    Optional<Head> lock(UUID minutesId) {
        return head(minutesId, " for update");
    }

    void update(Head head) {
        jdbc.sql(
                        "update minutes_draft set revision = :revision, saved_by = :by, saved_for = :for, saved_at = :at where minutes_id = :id")
                .param("id", head.minutesId())
                .param("revision", head.revision())
                .param("by", head.savedBy())
                .param("for", head.savedFor())
                .param("at", Timestamp.from(head.savedAt()))
                .update();
    }

    Map<String, StoredSection> sections(UUID minutesId) {
        Map<String, StoredSection> sections = new TreeMap<>();
        jdbc.sql("select * from minutes_section where minutes_id = :id")
                .param("id", minutesId)
                .query((ResultSet row) -> {
                    sections.put(row.getString("section"), section(row));
                });
        return sections;
    }

    void put(UUID minutesId, String name, StoredSection section) {
        jdbc.sql("""
                        insert into minutes_section (minutes_id, section, content, revision, saved_by, saved_for, saved_at)
                        values (:id, :section, :content::jsonb, :revision, :by, :for, :at)
                        on conflict (minutes_id, section) do update set content = excluded.content,
                            revision = excluded.revision, saved_by = excluded.saved_by,
                            saved_for = excluded.saved_for, saved_at = excluded.saved_at""")
                .param("id", minutesId)
                .param("section", name)
                .param("content", MinutesJson.write(section.content()))
                .param("revision", section.revision())
                .param("by", section.savedBy())
                .param("for", section.savedFor())
                .param("at", Timestamp.from(section.savedAt()))
                .update();
    }

    private Optional<Head> head(UUID minutesId, String lock) {
        return jdbc.sql("select * from minutes_draft where minutes_id = :id" + lock)
                .param("id", minutesId)
                .query((row, index) -> new Head(
                        row.getObject("minutes_id", UUID.class),
                        row.getLong("revision"),
                        row.getObject("saved_by", UUID.class),
                        row.getObject("saved_for", UUID.class),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    private static StoredSection section(ResultSet row) throws SQLException {
        return new StoredSection(
                MinutesJson.parse(row.getString("content")),
                row.getLong("revision"),
                row.getObject("saved_by", UUID.class),
                row.getObject("saved_for", UUID.class),
                row.getTimestamp("saved_at").toInstant());
    }
}
