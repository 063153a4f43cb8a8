package org.bienban.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bienban.search.IndexChange;

/** Shares a large write among threads; changes of one id stay with one thread and so in their order. */
final class SharedWrite {
    private final Write write;
    private final int threads;

    SharedWrite(Write write, int threads) {
        this.write = write;
        this.threads = threads;
    }

    /** Writes one change. */
    interface Write {
        void one(IndexChange change) throws IOException;
    }

    void apply(List<IndexChange> changes) throws IOException {
        List<List<IndexChange>> shares = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            shares.add(new ArrayList<>());
        }
        changes.forEach(change ->
                shares.get(Math.floorMod(change.id().hashCode(), threads)).add(change));
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> work = new ArrayList<>();
            shares.forEach(share -> work.add(() -> write(share)));
            for (Future<Void> done : workers.invokeAll(work)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Writing was interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("A part could not be written: " + e.getCause(), e.getCause());
        }
    }

    @SuppressWarnings("NullAway") // A Callable<Void> has nothing else to answer.
    private Void write(List<IndexChange> share) throws IOException {
        for (IndexChange change : share) {
            write.one(change);
        }
        return null;
    }
}
