package org.bienban.app.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.meeting.MeetingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rule sets as rows. */
@Component
class RuleSetTable {

    private final JdbcClient jdbc;

    RuleSetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RuleSetVersion> find(UUID id) {
        return jdbc.sql("select * from scoring_rule_set where id = :id")
                .param("id", id)
                .query(RuleSetTable::row)
                .optional();
    }

    /** Those of the units and the country's, newest first. */
    List<RuleSetVersion> of(Collection<UUID> units) {
        return jdbc.sql("""
                        select * from scoring_rule_set where unit_id is null or unit_id = any(:units)
                        order by state, valid_from desc nulls first, made_at desc""")
                .param("units", units.toArray(UUID[]::new))
                .query(RuleSetTable::row)
                .list();
    }

    private static RuleSetVersion row(ResultSet row, int index) throws SQLException {
        return new RuleSetVersion(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                ScoringJson.wording(row.getString("name")),
                Set.of((String[]) row.getArray("unit_types").getArray()),
                Arrays.stream((String[]) row.getArray("meeting_kinds").getArray())
                        .map(MeetingKind::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("basis"),
                ScoringJson.rules(row.getString("rules")),
                row.getString("state").equals("IN_FORCE"),
                row.getObject("made_from", UUID.class),
                row.getLong("revision"));
    }
}
