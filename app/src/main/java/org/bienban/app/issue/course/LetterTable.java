package org.bienban.app.issue.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.templates.document.ReplyDocument.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the letters of answers, and which of them are yet to be printed. */
@Component
class LetterTable {

    private final JdbcClient jdbc;

    LetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID answerId, Letter letter) {
        jdbc.sql("""
                        insert into issue_letter (answer_id, form, superior, issuer, summary, place, addressees, capacity,
                            copies, keeper)
                        values (:answer, :form, :superior, :issuer, :summary, :place, :addressees, :capacity,
                            :copies, :keeper)""")
                .param("answer", answerId)
                .param("form", letter.form().name())
                .param("superior", letter.superior())
                .param("issuer", letter.issuer())
                .param("summary", letter.layout().summary())
                .param("place", letter.layout().place())
                .param("addressees", letter.addressees().toArray(String[]::new))
                .param("capacity", letter.layout().capacity())
                .param("copies", letter.layout().copies())
                .param("keeper", letter.keeper())
                .update();
    }

    Optional<Letter> find(UUID answerId) {
        return jdbc.sql("select * from issue_letter where answer_id = :answer")
                .param("answer", answerId)
                .query(LetterTable::read)
                .optional();
    }

    /** Those of these answers that stand in a letter. */
    Set<UUID> of(Collection<UUID> answers) {
        return new HashSet<>(jdbc.sql("select answer_id from issue_letter where answer_id = any(:answers)")
                .param("answers", answers.toArray(UUID[]::new))
                .query(LetterTable::id)
                .list());
    }

    /** The letters that wait to be printed. */
    List<UUID> waiting(Instant now, int most) {
        return jdbc.sql("""
                        select answer_id from issue_letter
                        where printed_at is null and (retry_at is null or retry_at <= :now) limit :most""")
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(LetterTable::id)
                .list();
    }

    /** Whether it waits to be printed; held until the transaction ends, of two who print it the second finds it done. */
    boolean takeUnprinted(UUID answerId) {
        return jdbc.sql("select printed_at is null from issue_letter where answer_id = :answer for update")
                .param("answer", answerId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void printed(UUID answerId, Instant at) {
        jdbc.sql("update issue_letter set printed_at = :at where answer_id = :answer")
                .param("at", Timestamp.from(at))
                .param("answer", answerId)
                .update();
    }

    void tryAgain(UUID answerId, Instant at) {
        jdbc.sql("update issue_letter set retry_at = :at where answer_id = :answer")
                .param("at", Timestamp.from(at))
                .param("answer", answerId)
                .update();
    }

    /** The cells that raised the matter, the one of the issue itself first. */
    List<UUID> origins(UUID issueId) {
        return jdbc.sql("""
                        select origin_id from issue
                        where (id = :issue or merged_into = :issue) and state <> 'RESTRICTED'
                        group by origin_id order by bool_or(id = :issue) desc, min(raised_on), origin_id""").param("issue", issueId).query(LetterTable::id).list();
    }

    private static UUID id(ResultSet row, int number) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private static Letter read(ResultSet row, int number) throws SQLException {
        return new Letter(
                Form.valueOf(row.getString("form")),
                row.getString("superior"),
                row.getString("issuer"),
                List.of((String[]) row.getArray("addressees").getArray()),
                new LetterWish(
                        row.getString("summary"),
                        row.getString("place"),
                        row.getString("capacity"),
                        row.getString("copies")),
                row.getString("keeper"));
    }
}
