package org.bienban.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process writes and swaps without end and is killed at moments nobody chose. */
class IndexCrashIT {
    private static final int KILLS = 6;

    /** More than between two swaps. */
    private static final int MOST_WRITES = 50;

    @TempDir
    private Path folder;

    @Test
    void keepsPositionAndContentsTogetherThroughKills() throws Exception {
        Random random = new Random(20261122);
        long before = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Process writer = startWriter();
            long reached = awaitWrites(writer, 2 + random.nextInt(MOST_WRITES));
            TimeUnit.MILLISECONDS.sleep(random.nextInt(20));
            writer.destroyForcibly().waitFor();
            before = agreesAfterKill(Math.max(before, reached));
        }
    }

    @Test
    void refusesAFolderAnotherProcessHolds() throws Exception {
        Process writer = startWriter();
        try {
            awaitWrites(writer, 0);
            assertThatThrownBy(() -> IndexHome.open(folder))
                    .isInstanceOf(SearchIndexException.class)
                    .hasMessageContaining("in use by another process");
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private long agreesAfterKill(long before) {
        try (IndexHome home = IndexHome.open(folder)) {
            assertThat(home.condition()).isEqualTo(new IndexCondition.CarriedOn());
            SearchIndex index = home.current();
            long n = index.position().sequence();
            assertThat(n).isGreaterThanOrEqualTo(before);
            assertThat(index.position().transaction()).isEqualTo(n * 2);
            if (n > 0) {
                assertThat(index.count()).isEqualTo(n + 1 + (n % 2 == 0 ? 1 : 0));
                assertThat(index.sourceVersionOf("always")).hasValue(n);
                assertThat(index.sourceVersionOf("batch-" + n)).hasValue(n);
                assertThat(index.sourceVersionOf("batch-" + (n + 1))).isEmpty();
                assertThat(index.sourceVersionOf("brief").isPresent()).isEqualTo(n % 2 == 0);
            }
            return n;
        }
    }

    private Process startWriter() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Waits until the writer says that so many of its writes came back; answers how far it is. */
    private static long awaitWrites(Process writer, int writes) throws IOException {
        BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8);
        long reached = 0;
        for (int line = 0; line <= writes; line++) {
            String said = lines.readLine();
            assertThat(said).as("the writer lives").isNotNull();
            reached = Long.parseLong(said);
        }
        return reached;
    }
}
