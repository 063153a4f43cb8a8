package org.bienban.app.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of minutes, paged by key (month, id), minutes without a month last. */
@Component
class SummaryList {

    private static final String SELECT = """
            select m.*, (select v.sent_by from minutes_version v
                where v.minutes_id = m.id and v.number = m.version) as sent_by
            from minutes m""";
    private static final String MONTH = "coalesce(month, date '0001-01-01')";

    private final JdbcClient jdbc;

    SummaryList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MinutesSummary> find(UUID id) {
        return one(SELECT + " where m.id = :id", id);
    }

    /** The same, with their row locked until the transaction ends. */
    Optional<MinutesSummary> lock(UUID id) {
        return one(SELECT + " where m.id = :id for update of m", id);
    }

    MinutesPage page(MinutesFilter filter, Set<String> tokens, String after, int limit) {
        ListKey key = ListKey.parse(after);
        List<MinutesSummary> rows = jdbc.sql(SELECT + " where audiences && :tokens::text[]"
                        + (filter.cellIds().isEmpty() ? "" : " and cell_id = any(:cells::uuid[])")
                        + (filter.states().isEmpty() ? "" : " and state = any(:states::text[])")
                        + (filter.from() == null ? "" : " and month >= :from")
                        + (filter.to() == null ? "" : " and month <= :to")
                        + " and (" + MONTH + ", id) < (:month, :id) order by " + MONTH + " desc, id desc limit :limit")
                .param("tokens", tokens.toArray(String[]::new))
                .param("cells", filter.cellIds().toArray(UUID[]::new))
                .param(
                        "states",
                        filter.states().stream().map(MinutesState::name).toArray(String[]::new))
                .param("from", day(filter.from()))
                .param("to", day(filter.to()))
                .param("month", key.month())
                .param("id", key.id())
                .param("limit", Math.clamp(limit, 1, 200) + 1)
                .query(SummaryList::summary)
                .list();
        return rows.size() <= limit
                ? new MinutesPage(rows, null)
                : new MinutesPage(
                        rows.subList(0, limit), ListKey.of(rows.get(limit - 1)).toString());
    }

    private Optional<MinutesSummary> one(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(SummaryList::summary).optional();
    }

    private static java.time.@Nullable LocalDate day(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private static MinutesSummary summary(ResultSet row, int index) throws SQLException {
        Minutes minutes = MinutesTable.minutes(row, index);
        return new MinutesSummary(
                minutes.id(),
                minutes.meetingId(),
                minutes.cellId(),
                minutes.cellName(),
                minutes.wardId(),
                minutes.kind(),
                minutes.month(),
                minutes.state(),
                minutes.version(),
                minutes.number(),
                minutes.language(),
                minutes.title(),
                minutes.audiences(),
                row.getObject("sent_by", UUID.class),
                minutes.revision(),
                row.getTimestamp("changed_at").toInstant());
    }
}
