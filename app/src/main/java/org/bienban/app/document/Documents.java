package org.bienban.app.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which files belong to which object. Who may download one is decided by the capability that owns the object. */
@Component
public class Documents {

    private static final String SELECT = """
            select d.*, f.media_type, f.size from document d join file_content f using (sha256)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Documents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Attaches a stored file; attaching the same file for the same purpose again changes nothing. */
    @Transactional
    public DocumentRecord attach(
            String subjectKind, UUID subjectId, String purpose, String fileName, StoredFile file, @Nullable UUID by) {
        jdbc.sql("""
                        insert into document (id, subject_kind, subject_id, purpose, file_name, sha256, created_at, created_by)
                        values (:id, :kind, :subject, :purpose, :name, :sha256, :at, :by) on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("kind", subjectKind)
                .param("subject", subjectId)
                .param("purpose", purpose)
                .param("name", fileName)
                .param("sha256", file.sha256())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
        return of(subjectKind, subjectId).stream()
                .filter(d -> d.purpose().equals(purpose) && d.sha256().equals(file.sha256()))
                .findFirst()
                .orElseThrow();
    }

    /** Everything attached to the object, newest last. */
    public List<DocumentRecord> of(String subjectKind, UUID subjectId) {
        return jdbc.sql(SELECT + "where subject_kind = :kind and subject_id = :subject order by created_at, id")
                .param("kind", subjectKind)
                .param("subject", subjectId)
                .query(Documents::record)
                .list();
    }

    /** The newest file attached for the purpose. */
    public Optional<DocumentRecord> latest(String subjectKind, UUID subjectId, String purpose) {
        return of(subjectKind, subjectId).reversed().stream()
                .filter(d -> d.purpose().equals(purpose))
                .findFirst();
    }

    private static DocumentRecord record(ResultSet row, int index) throws SQLException {
        return new DocumentRecord(
                row.getObject("id", UUID.class),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("purpose"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getTimestamp("created_at").toInstant());
    }
}
