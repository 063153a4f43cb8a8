package org.bienban.app.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bienban.workflows.TaskKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes what the steps of a round say before the verdict. */
@Component
class OpinionTable {

    private final JdbcClient jdbc;

    OpinionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StepOpinion> of(UUID minutesId) {
        return jdbc.sql("select * from review_opinion where minutes_id = :minutes order by at, ordinal")
                .param("minutes", minutesId)
                .query(OpinionTable::opinion)
                .list();
    }

    void add(UUID minutesId, StepOpinion opinion, UUID formKey) {
        jdbc.sql("""
                        insert into review_opinion (minutes_id, round, kind, ordinal, heads, person_id, on_behalf_of,
                            opinion, result, text, form_key, at)
                        values (:minutes, :round, :kind, :ordinal, string_to_array(:heads, ','), :person, :behalf,
                            :opinion, :result, :text, :key, :at)""")
                .param("minutes", minutesId)
                .param("round", opinion.round())
                .param("kind", opinion.kind().name())
                .param("ordinal", opinion.ordinal())
                .param(
                        "heads",
                        String.join(
                                ",",
                                opinion.heads().stream().map(RemarkHead::name).toList()))
                .param("person", opinion.personId())
                .param("behalf", opinion.onBehalfOf())
                .param("opinion", opinion.opinion().name())
                .param(
                        "result",
                        opinion.result() == null ? null : opinion.result().name())
                .param("text", opinion.text())
                .param("key", formKey)
                .param("at", Timestamp.from(opinion.at()))
                .update();
    }

    private static StepOpinion opinion(ResultSet row, int number) throws SQLException {
        String result = row.getString("result");
        return new StepOpinion(
                row.getInt("round"),
                TaskKind.valueOf(row.getString("kind")),
                row.getInt("ordinal"),
                Arrays.stream((String[]) row.getArray("heads").getArray())
                        .map(RemarkHead::valueOf)
                        .toList(),
                row.getObject("person_id", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                Verdict.valueOf(row.getString("opinion")),
                result == null ? null : RoundResult.valueOf(result),
                row.getString("text"),
                row.getTimestamp("at").toInstant());
    }
}
