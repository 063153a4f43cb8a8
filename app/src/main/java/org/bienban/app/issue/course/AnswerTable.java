package org.bienban.app.issue.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps answers. */
@Component
class AnswerTable {

    private final JdbcClient jdbc;

    AnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(GivenAnswer answer) {
        jdbc.sql("""
                        insert into issue_answer (id, issue_id, kind, level, holder_id, body_id, text, paper, number,
                            signed_on, signer, households, roadmap_on, person_id, on_behalf_of, at)
                        values (:id, :issue, :kind, :level, :holder, :body, :text, :paper, :number,
                            :signedOn, :signer, :households, :roadmap, :person, :behalf, :at)""")
                .param("id", answer.id())
                .param("issue", answer.issueId())
                .param("kind", answer.kind().name())
                .param("level", answer.level())
                .param("holder", answer.holderId())
                .param("body", answer.bodyId())
                .param("text", answer.text())
                .param("paper", answer.paper().name())
                .param("number", answer.number())
                .param("signedOn", answer.signedOn())
                .param("signer", answer.signer())
                .param("households", answer.households())
                .param("roadmap", answer.roadmapOn())
                .param("person", answer.personId())
                .param("behalf", answer.onBehalfOf())
                .param("at", Timestamp.from(answer.at()))
                .update();
    }

    Optional<GivenAnswer> find(UUID id) {
        return jdbc.sql("select * from issue_answer where id = :id")
                .param("id", id)
                .query(AnswerTable::read)
                .optional();
    }

    /** Whether one was given since the issue last began its way, or the way ended with the members content. */
    boolean isAnswered(UUID issueId) {
        return jdbc.sql("select exists (select from issue_course c where c.issue_id = :issue and (c.phase = 'CLOSED'"
                        + " or exists (select from issue_answer a where a.issue_id = c.issue_id and a.at >= c.begun)))")
                .param("issue", issueId)
                .query(Boolean.class)
                .single();
    }

    /** Newest first. */
    List<GivenAnswer> of(UUID issueId) {
        return jdbc.sql("select * from issue_answer where issue_id = :issue order by at desc, id")
                .param("issue", issueId)
                .query(AnswerTable::read)
                .list();
    }

    private static GivenAnswer read(ResultSet row, int number) throws SQLException {
        return new GivenAnswer(
                row.getObject("id", UUID.class),
                row.getObject("issue_id", UUID.class),
                GivenAnswer.Kind.valueOf(row.getString("kind")),
                row.getInt("level"),
                row.getObject("holder_id", UUID.class),
                row.getObject("body_id", UUID.class),
                row.getString("text"),
                GivenAnswer.Paper.valueOf(row.getString("paper")),
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("signer"),
                row.getInt("households"),
                row.getObject("roadmap_on", LocalDate.class),
                row.getObject("person_id", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                row.getTimestamp("at").toInstant());
    }
}
