package org.bienban.app.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bienban.app.document.FileStore;
import org.bienban.app.importing.reading.Entry;
import org.bienban.app.importing.reading.EntryProblem;
import org.bienban.app.importing.reading.OlderMinutes;
import org.bienban.app.importing.reading.Problem;
import org.bienban.app.importing.reading.ReadingLimits;
import org.bienban.app.importing.reading.Source;
import org.bienban.app.importing.reading.UnfitDocument;
import org.bienban.app.refusal.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Works through a batch. Documents come in a fixed order and each has its line in the report, so a run that was
 * cancelled or killed goes on after the last line.
 */
@Component
class ImportRun {

    private static final Logger log = LoggerFactory.getLogger(ImportRun.class);

    private static final Duration RENEWAL = Duration.ofMillis(500);

    private final ImportBatches batches;
    private final ImportLeases leases;
    private final ImportingOne importing;
    private final FileStore files;
    private final JdbcClient jdbc;

    ImportRun(ImportBatches batches, ImportLeases leases, ImportingOne importing, FileStore files, JdbcClient jdbc) {
        this.batches = batches;
        this.leases = leases;
        this.importing = importing;
        this.files = files;
        this.jdbc = jdbc;
    }

    /** Works on the batch, which this worker holds, until it is done or somebody cancels. */
    void work(UUID batchId) throws IOException {
        ImportBatch batch = batches.get(batchId);
        List<NamedSource> sources = sources(batchId);
        leases.total(batchId, count(sources));
        Progress progress = new Progress(lastDone(batchId));
        for (NamedSource source : sources) {
            open(source, opened -> opened.read(entry -> one(batch, progress, entry)));
        }
        leases.finish(batchId, progress.cancelled ? ImportState.CANCELLED : ImportState.FINISHED);
    }

    private boolean one(ImportBatch batch, Progress progress, Entry entry) {
        long ordinal = ++progress.ordinal;
        if (ordinal <= progress.doneBefore || progress.cancelled) {
            return !progress.cancelled;
        }
        if (progress.leaseIsDue() && !leases.renew(batch.id())) {
            progress.cancelled = true;
            return false;
        }
        importOne(batch, ordinal, entry);
        return true;
    }

    /** One bad document never stops the rest. */
    private void importOne(ImportBatch batch, long ordinal, Entry entry) {
        try {
            OlderMinutes paper = importing.read(entry);
            importing.archive(batch, ordinal, entry, paper);
        } catch (UnfitDocument unfit) {
            importing.refuse(batch, ordinal, entry, unfit.problem());
        } catch (RefusedException refused) {
            importing.refuse(batch, ordinal, entry, new EntryProblem(Problem.SECRET_MARK, ""));
        } catch (NonTransientDataAccessException | IllegalStateException e) {
            log.warn("Import {}: {} failed", batch.id(), entry.path(), e);
            importing.refuse(
                    batch,
                    ordinal,
                    entry,
                    new EntryProblem(Problem.FAILED, e.getClass().getSimpleName()));
        }
    }

    private long count(List<NamedSource> sources) throws IOException {
        long total = 0;
        for (NamedSource source : sources) {
            long[] counted = new long[1];
            open(source, opened -> counted[0] = opened.count());
            total += counted[0];
        }
        return total;
    }

    private void open(NamedSource source, SourceWork work) throws IOException {
        Path local = Files.createTempFile("bienban-import", null);
        try {
            try (OutputStream out = Files.newOutputStream(local)) {
                files.writeTo(source.sha256(), out);
            }
            work.on(Source.open(local, source.name(), ReadingLimits.standard()));
        } finally {
            Files.deleteIfExists(local);
        }
    }

    private List<NamedSource> sources(UUID batchId) {
        return jdbc.sql("select name, sha256 from import_source where batch_id = :id order by ordinal")
                .param("id", batchId)
                .query((row, index) -> new NamedSource(row.getString("name"), row.getString("sha256")))
                .list();
    }

    private long lastDone(UUID batchId) {
        return jdbc.sql("select coalesce(max(ordinal), 0) from import_file where batch_id = :id")
                .param("id", batchId)
                .query(Long.class)
                .single();
    }

    record NamedSource(String name, String sha256) {}

    @FunctionalInterface
    private interface SourceWork {
        void on(Source source) throws IOException;
    }

    private static final class Progress {
        private final long doneBefore;
        private long ordinal;
        private boolean cancelled;
        private long renewedAt;

        private Progress(long doneBefore) {
            this.doneBefore = doneBefore;
            this.renewedAt = System.nanoTime() - RENEWAL.toNanos();
        }

        /** A lease lasts minutes; renewing it with every document would double the commits. */
        private boolean leaseIsDue() {
            if (System.nanoTime() - renewedAt < RENEWAL.toNanos()) {
                return false;
            }
            renewedAt = System.nanoTime();
            return true;
        }
    }
}
