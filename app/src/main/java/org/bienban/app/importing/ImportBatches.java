package org.bienban.app.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The batches and their reports. */
@Component
class ImportBatches {

    private static final String SELECT = """
            select b.*,
                   (select count(*) from import_file f where f.batch_id = b.id and outcome = 'IMPORTED') as imported,
                   (select count(*) from import_file f where f.batch_id = b.id and outcome = 'KNOWN') as known,
                   (select count(*) from import_file f where f.batch_id = b.id and outcome = 'REFUSED') as refused
              from import_batch b
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportBatches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    UUID create(UUID unitId, UUID startedBy, String title, List<HandedInFile> files) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into import_batch (id, unit_id, started_by, title, state, created_at)
                        values (:id, :unit, :by, :title, 'WAITING', :at)""")
                .param("id", id)
                .param("unit", unitId)
                .param("by", startedBy)
                .param("title", title)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        for (int i = 0; i < files.size(); i++) {
            addSource(id, i, files.get(i));
        }
        return id;
    }

    private void addSource(UUID batchId, int ordinal, HandedInFile file) {
        jdbc.sql("insert into import_source (batch_id, ordinal, name, sha256) values (:batch, :ordinal, :name, :sha)")
                .param("batch", batchId)
                .param("ordinal", ordinal)
                .param("name", file.name())
                .param("sha", file.file().sha256())
                .update();
    }

    Optional<ImportBatch> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(ImportBatches::batch)
                .optional();
    }

    ImportBatch get(UUID id) {
        return find(id).orElseThrow(() -> new NotFoundException("import", id));
    }

    /** Newest first. */
    List<ImportBatch> ofUnits(List<UUID> unitIds) {
        return jdbc.sql(SELECT + "where unit_id = any(:units) order by created_at desc limit 100")
                .param("units", unitIds.toArray(UUID[]::new))
                .query(ImportBatches::batch)
                .list();
    }

    /** One page of the report after the given ordinal; only refused documents if asked. */
    List<ImportedFile> report(UUID id, boolean onlyRefused, long after, int size) {
        return jdbc.sql("""
                        select ordinal, path, outcome, problem, detail, minutes_id from import_file
                         where batch_id = :id and ordinal > :after and (not :refused or outcome = 'REFUSED')
                         order by ordinal limit :size""")
                .param("id", id)
                .param("after", after)
                .param("refused", onlyRefused)
                .param("size", size)
                .query(ImportBatches::file)
                .list();
    }

    /** Asks the worker to stop after the document it has in hand. */
    @Transactional
    void cancel(UUID id) {
        jdbc.sql("""
                        update import_batch
                           set cancel_asked = state = 'RUNNING',
                               state = case when state = 'WAITING' then 'CANCELLED' else state end
                         where id = :id and state in ('WAITING', 'RUNNING')""").param("id", id).update();
    }

    /** Lets a cancelled batch go on where it stopped. */
    @Transactional
    void resume(UUID id) {
        jdbc.sql(
                        "update import_batch set state = 'WAITING', cancel_asked = false where id = :id and state = 'CANCELLED'")
                .param("id", id)
                .update();
    }

    private static ImportBatch batch(ResultSet row, int index) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new ImportBatch(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("started_by", UUID.class),
                row.getString("title"),
                ImportState.valueOf(row.getString("state")),
                row.getBoolean("cancel_asked"),
                row.getLong("total"),
                row.getLong("imported"),
                row.getLong("known"),
                row.getLong("refused"),
                row.getTimestamp("created_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private static ImportedFile file(ResultSet row, int index) throws SQLException {
        return new ImportedFile(
                row.getLong("ordinal"),
                row.getString("path"),
                ImportOutcome.valueOf(row.getString("outcome")),
                row.getString("problem"),
                row.getString("detail"),
                row.getObject("minutes_id", UUID.class));
    }
}
