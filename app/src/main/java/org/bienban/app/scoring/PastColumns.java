package org.bienban.app.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.scoring.engine.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads by what and with which answers many meetings were scored. What is not published is not in it. */
@Component
class PastColumns {

    private final JdbcClient jdbc;

    PastColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The column that stands: the superior's newest, else the cell's newest. */
    record PastColumn(UUID minutesId, UUID ruleSetId, Occasion occasion, Map<String, String> values) {}

    /** One for each of the minutes that has a score. */
    List<PastColumn> of(Collection<UUID> minutesIds) {
        return jdbc.sql("""
                        select s.*, c.answers from unnest(:ids::uuid[]) as m (id) join meeting_score s on s.minutes_id = m.id
                        join lateral (select answers from meeting_score_column c where c.minutes_id = m.id
                            and c.published_at is not null order by c.side = 'SUPERIOR' desc, c.version desc limit 1) c
                            on true""")
                .param("ids", minutesIds.toArray(UUID[]::new))
                .query(PastColumns::row)
                .list();
    }

    private static PastColumn row(ResultSet row, int index) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        ScoringJson.answers(row.getString("answers")).forEach((id, answer) -> values.put(id, answer.value()));
        return new PastColumn(
                row.getObject("minutes_id", UUID.class),
                row.getObject("rule_set_id", UUID.class),
                new Occasion(row.getBoolean("thematic_month"), row.getBoolean("regular_part")),
                values);
    }
}
