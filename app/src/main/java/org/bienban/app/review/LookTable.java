package org.bienban.app.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the table {@code review_look}. */
@Component
class LookTable {

    private final JdbcClient jdbc;

    LookTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was looked at. */
    record Look(RemarkHead head, YearMonth month) {}

    Set<Look> of(UUID minutesId) {
        return Set.copyOf(jdbc.sql("select head, month from review_look where minutes_id = :minutes")
                .param("minutes", minutesId)
                .query((row, number) -> new Look(
                        RemarkHead.valueOf(row.getString("head")),
                        YearMonth.from(row.getObject("month", LocalDate.class))))
                .list());
    }

    void add(UUID minutesId, Look look, UUID by, Instant at) {
        jdbc.sql("""
                        insert into review_look (minutes_id, head, month, looked_by, looked_at)
                        values (:minutes, :head, :month, :by, :at) on conflict do nothing""")
                .param("minutes", minutesId)
                .param("head", look.head().name())
                .param("month", look.month().atDay(1))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void remove(UUID minutesId, Look look) {
        jdbc.sql("delete from review_look where minutes_id = :minutes and head = :head and month = :month")
                .param("minutes", minutesId)
                .param("head", look.head().name())
                .param("month", look.month().atDay(1))
                .update();
    }
}
