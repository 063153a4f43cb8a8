package org.bienban.app.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.minutes.SectionText.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Rows of the table {@code minutes_section_history}: every text anybody saved, taken or not. */
@Component
class SectionHistory {

    private final JdbcClient jdbc;

    SectionHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID minutesId, String name, Outcome outcome, StoredSection section, long baseRevision) {
        jdbc.sql("""
                        insert into minutes_section_history (minutes_id, section, outcome, content, base_revision,
                                                             revision, saved_by, saved_at)
                        values (:id, :section, :outcome, :content::jsonb, :base, :revision, :by, :at)""")
                .param("id", minutesId)
                .param("section", name)
                .param("outcome", outcome.name())
                .param("content", MinutesJson.write(section.content()))
                .param("base", baseRevision)
                .param("revision", section.revision())
                .param("by", section.savedBy())
                .param("at", Timestamp.from(section.savedAt()))
                .update();
    }

    /** What the section held at the revision. */
    Optional<JsonNode> at(UUID minutesId, String name, long revision) {
        return jdbc.sql("""
                        select content from minutes_section_history
                        where minutes_id = :id and section = :section and outcome = 'TAKEN' and revision <= :revision
                        order by revision desc, id desc limit 1""")
                .param("id", minutesId)
                .param("section", name)
                .param("revision", revision)
                .query(String.class)
                .optional()
                .map(MinutesJson::parse);
    }

    /** Texts whose author has yet to choose. */
    List<SectionText> waiting(UUID minutesId, UUID personId) {
        return jdbc.sql("""
                        select * from minutes_section_history
                        where minutes_id = :id and saved_by = :by and outcome = 'WAITING' order by id""")
                .param("id", minutesId)
                .param("by", personId)
                .query(SectionHistory::text)
                .list();
    }

    /** All texts of one section, newest first. */
    List<SectionText> of(UUID minutesId, String name) {
        return jdbc.sql("""
                        select * from minutes_section_history where minutes_id = :id and section = :section
                        order by id desc limit 200""")
                .param("id", minutesId)
                .param("section", name)
                .query(SectionHistory::text)
                .list();
    }

    /** The choice is made (or overtaken by a newer text of the same author): what waited is left, and kept. */
    void leave(UUID minutesId, UUID personId, String name) {
        jdbc.sql("""
                        update minutes_section_history set outcome = 'LEFT'
                        where minutes_id = :id and saved_by = :by and section = :section and outcome = 'WAITING'""")
                .param("id", minutesId)
                .param("by", personId)
                .param("section", name)
                .update();
    }

    private static SectionText text(ResultSet row, int index) throws SQLException {
        return new SectionText(
                row.getLong("id"),
                row.getString("section"),
                Outcome.valueOf(row.getString("outcome")),
                MinutesJson.parse(row.getString("content")),
                row.getLong("revision"),
                row.getObject("saved_by", UUID.class),
                row.getTimestamp("saved_at").toInstant());
    }
}
