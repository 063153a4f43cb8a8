package org.bienban.app.issue.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the papers of issues. */
@Component
class PaperTable {

    private static final String SELECT = "select p.*, f.size from issue_paper p join file_content f using (sha256) ";

    private final JdbcClient jdbc;

    PaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a paper; false if the same content stands there already. */
    boolean insert(IssuePaper paper, String text) {
        return jdbc.sql("""
                        insert into issue_paper (id, issue_id, answer_id, file_name, caption, sha256, media_type, text,
                            person_id, on_behalf_of, at)
                        values (:id, :issue, :answer, :name, :caption, :sha256, :type, :text, :person, :behalf, :at)
                        on conflict do nothing""")
                        .param("id", paper.id())
                        .param("issue", paper.issueId())
                        .param("answer", paper.answerId())
                        .param("name", paper.fileName())
                        .param("caption", paper.caption())
                        .param("sha256", paper.sha256())
                        .param("type", paper.mediaType())
                        .param("text", text)
                        .param("person", paper.personId())
                        .param("behalf", paper.onBehalfOf())
                        .param("at", Timestamp.from(paper.at()))
                        .update()
                == 1;
    }

    /** Takes it back; false if it was before. */
    boolean withdraw(UUID id, IssuePaper.Withdrawal withdrawal) {
        return jdbc.sql("""
                        update issue_paper set withdrawn_at = :at, withdrawn_by = :person, withdrawn_for = :behalf,
                            withdrawn_reason = :reason where id = :id and withdrawn_at is null""")
                        .param("id", id)
                        .param("at", Timestamp.from(withdrawal.at()))
                        .param("person", withdrawal.personId())
                        .param("behalf", withdrawal.onBehalfOf())
                        .param("reason", withdrawal.reason())
                        .update()
                == 1;
    }

    Optional<IssuePaper> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(PaperTable::read)
                .optional();
    }

    /** Those of the issue itself, oldest first. */
    List<IssuePaper> of(UUID issueId) {
        return jdbc.sql(SELECT + "where issue_id = :issue and answer_id is null order by at, id")
                .param("issue", issueId)
                .query(PaperTable::read)
                .list();
    }

    /** Those of these answers, oldest first. */
    List<IssuePaper> ofAnswers(Collection<UUID> answers) {
        return jdbc.sql(SELECT + "where answer_id = any(:answers) order by at, id")
                .param("answers", answers.toArray(UUID[]::new))
                .query(PaperTable::read)
                .list();
    }

    /** What of a paper may be searched. */
    String text(UUID id) {
        return jdbc.sql("select text from issue_paper where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** Ids of all papers that ever stood on the sheet of the issue, its own and those of answers told to its cell. */
    List<UUID> everOn(UUID issueId) {
        return jdbc.sql("""
                        select id from issue_paper where issue_id = :issue or answer_id in
                            (select answer_id from issue_telling where part_id = :issue)""")
                .param("issue", issueId)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** What the papers of the issue and of its answers say, those withdrawn left out. */
    List<String> texts(UUID issueId) {
        return jdbc.sql("""
                        select concat_ws(E'\\n', file_name, nullif(caption, ''), nullif(text, '')) from issue_paper
                        where issue_id = :issue and withdrawn_at is null order by at, id""")
                .param("issue", issueId)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static IssuePaper read(ResultSet row, int number) throws SQLException {
        return new IssuePaper(
                row.getObject("id", UUID.class),
                row.getObject("issue_id", UUID.class),
                row.getObject("answer_id", UUID.class),
                row.getString("file_name"),
                row.getString("caption"),
                row.getString("sha256"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getObject("person_id", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                row.getTimestamp("at").toInstant(),
                withdrawal(row));
    }

    private static IssuePaper.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("withdrawn_at");
        return at == null
                ? null
                : new IssuePaper.Withdrawal(
                        row.getObject("withdrawn_by", UUID.class),
                        row.getObject("withdrawn_for", UUID.class),
                        at.toInstant(),
                        row.getString("withdrawn_reason"));
    }
}
