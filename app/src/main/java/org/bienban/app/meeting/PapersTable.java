package org.bienban.app.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the table {@code meeting_papers}; none is ever changed. */
@Component
class PapersTable {

    private final JdbcClient jdbc;

    PapersTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest statement, of those recorded until then if a moment is given. */
    Optional<PapersSent> latest(UUID meetingId, @Nullable Instant then) {
        return jdbc.sql("""
                        select * from meeting_papers where meeting_id = :id
                            and (:then::timestamptz is null or recorded_at <= :then::timestamptz)
                        order by number desc limit 1""")
                .param("id", meetingId)
                .param("then", then == null ? null : Timestamp.from(then))
                .query(PapersTable::row)
                .optional();
    }

    /** Adds a statement; false if there is one of that number already. */
    boolean insert(UUID meetingId, PapersSent said) {
        return jdbc.sql("""
                        insert into meeting_papers (meeting_id, number, extent, sent_on, recorded_by, recorded_at)
                        values (:id, :number, :extent, :on, :by, :at) on conflict do nothing""")
                        .param("id", meetingId)
                        .param("number", said.number())
                        .param("extent", said.extent().name())
                        .param("on", said.sentOn())
                        .param("by", said.recordedBy())
                        .param("at", Timestamp.from(said.recordedAt()))
                        .update()
                == 1;
    }

    private static PapersSent row(ResultSet row, int index) throws SQLException {
        return new PapersSent(
                row.getInt("number"),
                PapersExtent.valueOf(row.getString("extent")),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("recorded_by", UUID.class),
                row.getTimestamp("recorded_at").toInstant());
    }
}
