package org.bienban.app.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the table {@code review_phrase}. */
@Component
class PhraseTable {

    private static final String ORDER = " order by array_position("
            + "array['CONTENT', 'PROCEDURE', 'MINUTES_TAKING', 'MANAGEMENT'], head), position, id";

    private final JdbcClient jdbc;

    PhraseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The catalogue of a ward: its own, or the one shipped as long as it has none. */
    List<Phrase> ofWard(UUID wardId, String language) {
        return jdbc.sql("""
                        select * from review_phrase where language = :language and person_id is null
                            and (ward_id = :ward or (ward_id is null
                                and not exists (select from review_phrase_ward where ward_id = :ward)))""" + ORDER)
                .param("ward", wardId)
                .param("language", language)
                .query(PhraseTable::phrase)
                .list();
    }

    List<Phrase> ofPerson(UUID personId, String language) {
        return jdbc.sql("select * from review_phrase where person_id = :person and language = :language" + ORDER)
                .param("person", personId)
                .param("language", language)
                .query(PhraseTable::phrase)
                .list();
    }

    /** Gives a ward its own copy of what is shipped, once: of two who begin at once the second waits for the first. */
    void begin(UUID wardId, Instant at) {
        int begun = jdbc.sql(
                        "insert into review_phrase_ward (ward_id, since) values (:ward, :at) on conflict do nothing")
                .param("ward", wardId)
                .param("at", Timestamp.from(at))
                .update();
        if (begun > 0) {
            jdbc.sql("""
                            insert into review_phrase (head, severity, language, position, text, ward_id, shipped_id)
                            select head, severity, language, position, text, :ward, id from review_phrase
                            where ward_id is null and person_id is null""").param("ward", wardId).update();
        }
    }

    void addToWard(UUID wardId, String language, PhraseText phrase) {
        jdbc.sql("""
                        insert into review_phrase (head, severity, language, position, text, ward_id)
                        select :head, :severity, :language, coalesce(max(position), 0) + 1, :text, :ward
                        from review_phrase where ward_id = :ward and language = :language and head = :head""")
                .param("head", phrase.head().name())
                .param("severity", phrase.severity().name())
                .param("language", language)
                .param("text", phrase.text())
                .param("ward", wardId)
                .update();
    }

    /** Adds a phrase, unless the person has it already; answers how many were added. */
    int addToPerson(UUID personId, String language, PhraseText phrase) {
        return jdbc.sql("""
                        insert into review_phrase (head, severity, language, position, text, person_id)
                        select :head, :severity, :language, coalesce(max(position), 0) + 1, :text, :person
                        from review_phrase where person_id = :person and language = :language
                        on conflict do nothing""")
                .param("head", phrase.head().name())
                .param("severity", phrase.severity().name())
                .param("language", language)
                .param("text", phrase.text())
                .param("person", personId)
                .update();
    }

    /** A phrase of a ward, by its id or that of the shipped one it is the copy of. */
    Optional<Phrase> find(UUID wardId, String language, int id) {
        return jdbc.sql("""
                        select * from review_phrase where ward_id = :ward and language = :language
                            and (id = :id or shipped_id = :id)""")
                .param("ward", wardId)
                .param("language", language)
                .param("id", id)
                .query(PhraseTable::phrase)
                .optional();
    }

    void change(UUID wardId, int id, Severity severity, String text, boolean active) {
        jdbc.sql("""
                        update review_phrase set severity = :severity, text = :text, active = :active
                        where id = :id and ward_id = :ward""")
                .param("severity", severity.name())
                .param("text", text)
                .param("active", active)
                .param("id", id)
                .param("ward", wardId)
                .update();
    }

    void position(UUID wardId, int id, int position) {
        jdbc.sql("update review_phrase set position = :position where id = :id and ward_id = :ward")
                .param("position", position)
                .param("id", id)
                .param("ward", wardId)
                .update();
    }

    /** A person's own phrase and the language it is in. */
    Optional<Owned> ownedBy(UUID personId, int id) {
        return jdbc.sql("select * from review_phrase where id = :id and person_id = :person")
                .param("id", id)
                .param("person", personId)
                .query((row, number) -> new Owned(row.getString("language"), phrase(row, number)))
                .optional();
    }

    record Owned(String language, Phrase phrase) {}

    void forget(UUID personId, int id) {
        jdbc.sql("delete from review_phrase where id = :id and person_id = :person")
                .param("id", id)
                .param("person", personId)
                .update();
    }

    private static Phrase phrase(ResultSet row, int number) throws SQLException {
        return new Phrase(
                row.getInt("id"),
                RemarkHead.valueOf(row.getString("head")),
                Severity.valueOf(row.getString("severity")),
                row.getString("text"),
                row.getObject("person_id", UUID.class) != null,
                row.getBoolean("active"));
    }
}
