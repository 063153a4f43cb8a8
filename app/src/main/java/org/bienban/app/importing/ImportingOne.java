package org.bienban.app.importing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.bienban.app.document.FileStore;
import org.bienban.app.document.StoredFile;
import org.bienban.app.importing.reading.DocumentReading;
import org.bienban.app.importing.reading.Entry;
import org.bienban.app.importing.reading.EntryProblem;
import org.bienban.app.importing.reading.OlderMinutes;
import org.bienban.app.minutes.ArchivedMinutes;
import org.bienban.app.minutes.MinutesArchive;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one document into the archive and writes its line of the report, both in one transaction or neither. */
@Component
class ImportingOne {

    private final DocumentReading reading;
    private final FileStore files;
    private final MinutesArchive archive;
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportingOne(DocumentReading reading, FileStore files, MinutesArchive archive, JdbcClient jdbc, Clock clock) {
        this.reading = reading;
        this.files = files;
        this.archive = archive;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Reads outside the transaction: a slow file must hold no lock. */
    OlderMinutes read(Entry entry) {
        return reading.read(entry);
    }

    @Transactional
    void archive(ImportBatch batch, long ordinal, Entry entry, OlderMinutes paper) {
        StoredFile original = files.put(entry.bytes(), entry.kind().mediaType());
        MinutesArchive.Place place = archive.archive(new ArchivedMinutes(
                batch.unitId(),
                paper.title(),
                paper.date(),
                paper.language(),
                paper.number(),
                paper.paragraphs(),
                batch.title() + ": " + entry.path(),
                original.sha256(),
                entry.path(),
                batch.startedBy()));
        ImportOutcome outcome = place.added() ? ImportOutcome.IMPORTED : ImportOutcome.KNOWN;
        report(batch, ordinal, entry, outcome, null, place.minutesId());
    }

    @Transactional
    void refuse(ImportBatch batch, long ordinal, Entry entry, EntryProblem problem) {
        report(batch, ordinal, entry, ImportOutcome.REFUSED, problem, null);
    }

    private void report(
            ImportBatch batch,
            long ordinal,
            Entry entry,
            ImportOutcome outcome,
            @Nullable EntryProblem problem,
            @Nullable UUID minutesId) {
        jdbc.sql("""
                        insert into import_file (batch_id, ordinal, path, outcome, problem, detail, minutes_id, done_at)
                        values (:batch, :ordinal, :path, :outcome, :problem, :detail, :minutes, :at)""")
                .param("batch", batch.id())
                .param("ordinal", ordinal)
                .param("path", entry.path())
                .param("outcome", outcome.name())
                .param("problem", problem == null ? null : problem.problem().name())
                .param("detail", problem == null ? null : problem.detail())
                .param("minutes", minutesId)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
