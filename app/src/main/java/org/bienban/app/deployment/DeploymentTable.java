package org.bienban.app.deployment;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes uploaded models and migrations. */
@Component
class DeploymentTable {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    DeploymentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UploadedModel upload, byte[] file) {
        jdbc.sql("delete from model_upload where at < :old")
                .param("old", Timestamp.from(upload.at().minus(KEPT)))
                .update();
        jdbc.sql("""
                        insert into model_upload (id, file_name, file, uploaded_by, at)
                        values (:id, :name, :file, :by, :at)""")
                .param("id", upload.id())
                .param("name", upload.fileName())
                .param("file", file)
                .param("by", upload.uploadedBy())
                .param("at", Timestamp.from(upload.at()))
                .update();
    }

    Optional<UploadedModel> find(UUID id) {
        return jdbc.sql("select id, file_name, uploaded_by, at from model_upload where id = :id")
                .param("id", id)
                .query((row, number) -> new UploadedModel(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getObject("uploaded_by", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    byte[] file(UUID id) {
        return jdbc.sql("select file from model_upload where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("file"))
                .single();
    }

    void forget(UUID id) {
        jdbc.sql("delete from model_upload where id = :id").param("id", id).update();
    }

    void addRun(MigrationRun run) {
        jdbc.sql("""
                        insert into model_migration (id, from_version, to_version, cases, started_by, at)
                        values (:id, :from, :to, :cases, :by, :at)""")
                .param("id", run.id())
                .param("from", run.fromVersion())
                .param("to", run.toVersion())
                .param("cases", run.cases())
                .param("by", run.startedBy())
                .param("at", Timestamp.from(run.at()))
                .update();
    }

    List<MigrationRun> runs() {
        return jdbc.sql("select * from model_migration order by at desc limit 20")
                .query((row, number) -> new MigrationRun(
                        row.getObject("id", UUID.class),
                        row.getInt("from_version"),
                        row.getInt("to_version"),
                        row.getLong("cases"),
                        row.getObject("started_by", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        null))
                .list();
    }
}
