package org.bienban.app.minutes;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out numbers without gaps, continuous from 01 per document type and issuing unit over a committee's whole term.
 * The row of the series stays locked until the caller's transaction ends: if that fails, the number was never given.
 */
@Component
class NumberSeries {

    /** Minutes of a cell: {@code Số 47-BB/CB}. */
    private static final String MINUTES = "BB";

    private static final String CELL = "CB";

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the minutes: the one they have, or the next of the term in which the meeting was held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String forMinutes(UUID minutesId, UUID cellId, LocalDate heldOn, Instant at) {
        return issued(minutesId).map(NumberSeries::written).orElseGet(() -> {
            String term = termOf(cellId, heldOn);
            long number = next(cellId, term);
            jdbc.sql("""
                            insert into issued_number (document_type, unit_id, term, number, minutes_id, issued_at)
                            values (:type, :unit, :term, :number, :minutes, :at)""")
                    .param("type", MINUTES)
                    .param("unit", cellId)
                    .param("term", term)
                    .param("number", number)
                    .param("minutes", minutesId)
                    .param("at", Timestamp.from(at))
                    .update();
            return written(number);
        });
    }

    /** Numbers 01 to 09 are written with a zero. */
    static String written(long number) {
        return String.format(Locale.ROOT, "Số %02d-%s/%s", number, MINUTES, CELL);
    }

    private Optional<Long> issued(UUID minutesId) {
        return jdbc.sql("select number from issued_number where minutes_id = :id")
                .param("id", minutesId)
                .query(Long.class)
                .optional();
    }

    private long next(UUID cellId, String term) {
        return jdbc.sql("""
                        insert into number_series as s (document_type, unit_id, term, last_number)
                        values (:type, :unit, :term, 1)
                        on conflict (document_type, unit_id, term) do update set last_number = s.last_number + 1
                        returning last_number""")
                .param("type", MINUTES)
                .param("unit", cellId)
                .param("term", term)
                .query(Long.class)
                .single();
    }

    private String termOf(UUID unitId, LocalDate on) {
        return jdbc.sql("""
                        select name from committee_term
                        where (unit_id = :unit or unit_id is null) and :on between starts_on and ends_on
                        order by unit_id nulls last limit 1""")
                .param("unit", unitId)
                .param("on", on)
                .query(String.class)
                .optional()
                .orElseGet(() -> on.getYear() / 5 * 5 + "-" + (on.getYear() / 5 * 5 + 5));
    }
}
