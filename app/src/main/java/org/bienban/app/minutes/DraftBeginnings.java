package org.bienban.app.minutes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the writing of minutes was begun, and by whom. */
@Component
public class DraftBeginnings {

    private final JdbcClient jdbc;

    DraftBeginnings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The beginning of a draft.
     *
     * @param by who began it, null for archived minutes
     */
    public record Beginning(@Nullable UUID by, Instant at) {}

    /** The beginning of these minutes, if they exist. */
    public Optional<Beginning> of(UUID minutesId) {
        return jdbc.sql("""
                        select created_at, (select saved_by from minutes_section_history h
                            where h.minutes_id = m.id order by h.id limit 1) as begun_by
                        from minutes m where m.id = :id""")
                .param("id", minutesId)
                .query((row, number) -> new Beginning(
                        row.getObject("begun_by", UUID.class),
                        row.getTimestamp("created_at").toInstant()))
                .optional();
    }
}
