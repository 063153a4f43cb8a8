package org.bienban.app.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the table {@code archived_minutes}. */
@Component
class ArchiveTable {

    private final JdbcClient jdbc;

    ArchiveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> find(UUID unitId, String sha256) {
        return jdbc.sql("select minutes_id from archived_minutes where unit_id = :unit and original_sha256 = :sha256")
                .param("unit", unitId)
                .param("sha256", sha256)
                .query(UUID.class)
                .optional();
    }

    boolean insert(UUID minutesId, ArchivedMinutes paper, Instant at) {
        return jdbc.sql("""
                        insert into archived_minutes (minutes_id, unit_id, original_sha256, file_name, provenance, dated,
                                                      imported_by, imported_at)
                        values (:id, :unit, :sha256, :file, :provenance, :dated, :by, :at)
                        on conflict (unit_id, original_sha256) do nothing""")
                        .param("id", minutesId)
                        .param("unit", paper.unitId())
                        .param("sha256", paper.originalSha256())
                        .param("file", paper.fileName())
                        .param("provenance", paper.provenance())
                        .param("dated", paper.date())
                        .param("by", paper.importedBy())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<ArchiveNote> noteOf(UUID minutesId) {
        return jdbc.sql("select * from archived_minutes where minutes_id = :id")
                .param("id", minutesId)
                .query(ArchiveTable::note)
                .optional();
    }

    private static ArchiveNote note(ResultSet row, int index) throws SQLException {
        return new ArchiveNote(
                row.getString("provenance"),
                row.getString("file_name"),
                row.getString("original_sha256"),
                row.getObject("dated", LocalDate.class),
                row.getObject("imported_by", UUID.class),
                row.getTimestamp("imported_at").toInstant());
    }
}
