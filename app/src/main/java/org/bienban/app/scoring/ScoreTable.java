package org.bienban.app.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.Occasion;
import org.bienban.app.scoring.engine.Points;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Scored meetings and the columns of their sheets as rows. */
@Component
class ScoreTable {

    private final JdbcClient jdbc;

    ScoreTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rule set a meeting is held to and its occasion. */
    record Held(UUID ruleSetId, Occasion occasion) {}

    Optional<Held> held(UUID minutesId) {
        return jdbc.sql("select * from meeting_score where minutes_id = :id")
                .param("id", minutesId)
                .query((row, index) -> new Held(
                        row.getObject("rule_set_id", UUID.class),
                        new Occasion(row.getBoolean("thematic_month"), row.getBoolean("regular_part"))))
                .optional();
    }

    void hold(ScoredMeeting meeting, Instant at) {
        jdbc.sql("""
                        insert into meeting_score (minutes_id, rule_set_id, thematic_month, regular_part, opened_at)
                        values (:id, :rules, :thematic, :regular, :at)
                        on conflict (minutes_id) do update set rule_set_id = excluded.rule_set_id,
                            thematic_month = excluded.thematic_month, regular_part = excluded.regular_part""")
                .param("id", meeting.minutesId())
                .param("rules", meeting.rules().id())
                .param("thematic", meeting.occasion().thematicMonth())
                .param("regular", meeting.occasion().regularPart())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** All columns, those of newer versions first. */
    List<Column> columns(UUID minutesId) {
        return jdbc.sql("select * from meeting_score_column where minutes_id = :id order by version desc, side")
                .param("id", minutesId)
                .query(ScoreTable::column)
                .list();
    }

    Optional<Column> column(UUID minutesId, Side side, int version) {
        return columns(minutesId).stream()
                .filter(column -> column.side() == side && column.version() == version)
                .findFirst();
    }

    /** Inserts the column, or replaces the one of the revision before it; false if somebody else saved meanwhile. */
    boolean save(Column column) {
        return jdbc.sql("""
                        insert into meeting_score_column as c (minutes_id, side, version, answers, total, grade, complete,
                            saved_by, saved_at, published_at, revision)
                        values (:id, :side, :version, :answers::jsonb, :total, :grade, :complete, :by, :at, :published,
                            :revision)
                        on conflict (minutes_id, side, version) do update set answers = excluded.answers,
                            total = excluded.total, grade = excluded.grade, complete = excluded.complete,
                            saved_by = excluded.saved_by, saved_at = excluded.saved_at, revision = excluded.revision
                        where c.revision = excluded.revision - 1 and c.published_at is null""")
                        .param("id", column.minutesId())
                        .param("side", column.side().name())
                        .param("version", column.version())
                        .param("answers", ScoringJson.write(column.answers()))
                        .param("total", column.total().hundredths())
                        .param("grade", column.grade().name())
                        .param("complete", column.complete())
                        .param("by", column.savedBy())
                        .param("at", Timestamp.from(column.savedAt()))
                        .param("published", column.publishedAt() == null ? null : Timestamp.from(column.publishedAt()))
                        .param("revision", column.revision())
                        .update()
                == 1;
    }

    boolean publish(UUID minutesId, int version, Instant at) {
        return jdbc.sql("""
                        update meeting_score_column set published_at = :at where minutes_id = :id and version = :version
                            and side = 'SUPERIOR' and published_at is null and complete""")
                        .param("at", Timestamp.from(at))
                        .param("id", minutesId)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Column column(ResultSet row, int index) throws SQLException {
        Timestamp published = row.getTimestamp("published_at");
        return new Column(
                row.getObject("minutes_id", UUID.class),
                Side.valueOf(row.getString("side")),
                row.getInt("version"),
                ScoringJson.answers(row.getString("answers")),
                new Points(row.getLong("total")),
                Grade.valueOf(row.getString("grade")),
                row.getBoolean("complete"),
                row.getObject("saved_by", UUID.class),
                row.getTimestamp("saved_at").toInstant(),
                published == null ? null : published.toInstant(),
                row.getLong("revision"));
    }
}
