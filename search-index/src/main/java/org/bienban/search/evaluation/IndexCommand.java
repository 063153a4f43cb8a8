package org.bienban.search.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexHome;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchIndex;
import tools.jackson.databind.JsonNode;

/** Fills an index from a corpus, beside whatever the folder held, and puts it in its place when it is whole. */
record IndexCommand(Path input, Path folder, int threads) {
    private static final int BATCH = 2_000;

    void run(PrintStream out) throws IOException {
        long began = System.nanoTime();
        int read = 0;
        try (JsonLines lines = new JsonLines(input);
                IndexHome home = IndexHome.open(folder)) {
            SearchIndex beside = home.refill(threads);
            for (List<IndexChange> batch = batch(lines); !batch.isEmpty(); batch = batch(lines)) {
                beside.write(batch, IndexPosition.START);
                read += batch.size();
            }
            home.swap(beside);
        }
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        out.printf("%d documents in %.1f s, %.0f a second%n", read, seconds, read / Math.max(seconds, 0.001));
    }

    private static List<IndexChange> batch(JsonLines lines) throws IOException {
        List<IndexChange> batch = new ArrayList<>();
        JsonNode line = lines.next();
        while (line != null) {
            batch.add(new IndexChange.Upsert(Corpus.entry(lines, line)));
            line = batch.size() < BATCH ? lines.next() : null;
        }
        return batch;
    }
}
