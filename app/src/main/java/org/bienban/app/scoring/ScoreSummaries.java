package org.bienban.app.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.Points;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the scores of many meetings at once. Holds nothing private: what is not published is not in it. */
@Component
public class ScoreSummaries {

    private final JdbcClient jdbc;

    ScoreSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A summary for each of the minutes, in their order. The caller has decided that the reader may see them. */
    public Map<UUID, ScoreSummary> of(Collection<UUID> minutesIds) {
        Map<UUID, ScoreSummary> all = new LinkedHashMap<>();
        minutesIds.forEach(id -> all.put(id, ScoreSummary.none(id)));
        jdbc.sql("""
                        select m.id, self.total as self_total, self.grade as self_grade, sup.total as sup_total,
                            sup.grade as sup_grade, sup.saved_by as sup_by, r.grade as rating,
                            (select count(*) from meeting_rating a where a.minutes_id = m.id) as decisions
                        from unnest(:ids::uuid[]) as m (id)
                        left join lateral (select total, grade from meeting_score_column c where c.minutes_id = m.id
                            and c.side = 'SELF' and c.version > 0 order by c.version desc limit 1) self on true
                        left join lateral (select total, grade, saved_by from meeting_score_column c
                            where c.minutes_id = m.id and c.side = 'SUPERIOR' and c.published_at is not null
                            order by c.version desc limit 1) sup on true
                        left join meeting_rating r on r.minutes_id = m.id and r.reopened_at is null""")
                .param("ids", minutesIds.toArray(UUID[]::new))
                .query(ScoreSummaries::row)
                .list()
                .forEach(summary -> all.put(summary.minutesId(), summary));
        return all;
    }

    private static ScoreSummary row(ResultSet row, int index) throws SQLException {
        String rating = row.getString("rating");
        return new ScoreSummary(
                row.getObject("id", UUID.class),
                outcome(row, "self"),
                outcome(row, "sup"),
                rating == null ? null : Grade.valueOf(rating),
                row.getInt("decisions"),
                row.getObject("sup_by", UUID.class));
    }

    private static @Nullable Outcome outcome(ResultSet row, String side) throws SQLException {
        String grade = row.getString(side + "_grade");
        return grade == null ? null : new Outcome(new Points(row.getLong(side + "_total")), Grade.valueOf(grade));
    }
}
