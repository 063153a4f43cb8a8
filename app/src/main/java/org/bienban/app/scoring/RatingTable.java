package org.bienban.app.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.scoring.engine.Grade;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Official ratings as rows. */
@Component
class RatingTable {

    private final JdbcClient jdbc;

    RatingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every decision, oldest first. */
    List<Rating> of(UUID minutesId) {
        return jdbc.sql("select * from meeting_rating where minutes_id = :id order by number")
                .param("id", minutesId)
                .query(RatingTable::row)
                .list();
    }

    Optional<Rating> standing(UUID minutesId) {
        return of(minutesId).stream().filter(Rating::stands).findFirst();
    }

    void insert(Rating rating) {
        jdbc.sql("""
                        insert into meeting_rating (minutes_id, number, grade, proposed, reason, decided_by, on_behalf_of, decided_at)
                        values (:id, :number, :grade, :proposed, :reason, :by, :behalf, :at)""")
                .param("id", rating.minutesId())
                .param("number", rating.number())
                .param("grade", rating.grade().name())
                .param(
                        "proposed",
                        rating.proposed() == null ? null : rating.proposed().name())
                .param("reason", rating.reason())
                .param("by", rating.decidedBy())
                .param("behalf", rating.onBehalfOf())
                .param("at", Timestamp.from(rating.decidedAt()))
                .update();
    }

    boolean reopen(UUID minutesId, int number, String reason, UUID by, Instant at) {
        return jdbc.sql("""
                        update meeting_rating set reopened_by = :by, reopened_at = :at, reopen_reason = :reason
                        where minutes_id = :id and number = :number and reopened_at is null""")
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("reason", reason)
                        .param("id", minutesId)
                        .param("number", number)
                        .update()
                == 1;
    }

    private static Rating row(ResultSet row, int index) throws SQLException {
        String proposed = row.getString("proposed");
        Timestamp reopened = row.getTimestamp("reopened_at");
        return new Rating(
                row.getObject("minutes_id", UUID.class),
                row.getInt("number"),
                Grade.valueOf(row.getString("grade")),
                proposed == null ? null : Grade.valueOf(proposed),
                row.getString("reason"),
                row.getObject("decided_by", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                row.getTimestamp("decided_at").toInstant(),
                row.getObject("reopened_by", UUID.class),
                reopened == null ? null : reopened.toInstant(),
                row.getString("reopen_reason"));
    }
}
