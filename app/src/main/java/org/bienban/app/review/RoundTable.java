package org.bienban.app.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes rounds. */
@Component
class RoundTable {

    private final JdbcClient jdbc;

    RoundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Round> of(UUID minutesId) {
        return jdbc.sql("select * from review_round where minutes_id = :minutes order by number")
                .param("minutes", minutesId)
                .query(RoundTable::round)
                .list();
    }

    /**
     * What a form meets.
     *
     * @param open the round waiting for a verdict
     * @param answered whether a form with the same key has already closed a round or passed one on
     */
    record Met(Optional<Round> open, boolean answered) {}

    Met met(UUID minutesId, UUID formKey) {
        record Line(Round round, boolean answered) {}
        List<Line> lines = jdbc.sql("""
                        select r.*, r.verdict_key = :key or o.form_key is not null as answered
                        from review_round r
                        left join review_opinion o on o.minutes_id = r.minutes_id and o.form_key = :key
                        where r.minutes_id = :minutes""")
                .param("minutes", minutesId)
                .param("key", formKey)
                .query((row, number) -> new Line(round(row, number), row.getBoolean("answered")))
                .list();
        return new Met(
                lines.stream().map(Line::round).filter(Round::isOpen).findFirst(),
                lines.stream().anyMatch(Line::answered));
    }

    /**
     * Opens the next round. If one is open still it goes on: with a further step, or with a new version if the minutes
     * were taken back before anybody began.
     */
    void open(UUID minutesId, int version, Instant at) {
        int changed = jdbc.sql("""
                        update review_round set version = :version,
                            opened_at = case when version = :version then opened_at else :at end
                        where minutes_id = :minutes and verdict is null""")
                .param("minutes", minutesId)
                .param("version", version)
                .param("at", Timestamp.from(at))
                .update();
        if (changed == 0) {
            insert(minutesId, version, at);
        }
    }

    /**
     * Closes the round and publishes the drafts of who gives the verdict and what others have handed in; what somebody
     * left unfinished stays theirs.
     *
     * @return how many remarks were published
     */
    int close(Round round, VerdictWish wish, UUID inspectorId, String reason, Instant at) {
        return jdbc.sql("""
                        with closed as (
                            update review_round set verdict = :verdict, result = :result, inspector_id = :inspector,
                                reason = :reason, verdict_key = :key, decided_at = :at
                            where minutes_id = :minutes and number = :number)
                        update review_remark set published_at = :at
                        where minutes_id = :minutes and round = :number
                            and (author_id = :inspector or submitted_at is not null) and published_at is null""")
                .param("minutes", round.minutesId())
                .param("number", round.number())
                .param("verdict", wish.verdict().name())
                .param("result", wish.result().name())
                .param("inspector", inspectorId)
                .param("reason", reason)
                .param("key", wish.key())
                .param("at", Timestamp.from(at))
                .update();
    }

    private void insert(UUID minutesId, int version, Instant at) {
        jdbc.sql("""
                        insert into review_round (minutes_id, number, version, opened_at)
                        select :minutes, coalesce(max(number), 0) + 1, :version, :at
                        from review_round where minutes_id = :minutes""")
                .param("minutes", minutesId)
                .param("version", version)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getObject("minutes_id", UUID.class),
                row.getInt("number"),
                row.getInt("version"),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("verdict") == null ? null : Verdict.valueOf(row.getString("verdict")),
                row.getString("result") == null ? null : RoundResult.valueOf(row.getString("result")),
                row.getObject("inspector_id", UUID.class),
                row.getString("reason"),
                moment(row.getTimestamp("decided_at")));
    }

    private static @Nullable Instant moment(@Nullable Timestamp value) {
        return value == null ? null : value.toInstant();
    }
}
