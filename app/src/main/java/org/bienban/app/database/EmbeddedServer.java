package org.bienban.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A real PostgreSQL started with the application, its data kept between starts.
 *
 * <p>The library's defaults are made for throw-away tests: durability off. Here people's minutes are kept, so
 * {@code fsync}, {@code synchronous_commit} and {@code full_page_writes} are on.
 */
final class EmbeddedServer implements AutoCloseable {

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;

    private EmbeddedServer(DataFolder folder, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    static EmbeddedServer start(Path directory) {
        DataFolder folder = DataFolder.take(directory);
        folder.stopOrphan();
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.server())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.binaries().toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "128MB")
                    .start();
            return new EmbeddedServer(folder, postgres);
        } catch (IOException | RuntimeException e) {
            throw new StartupProblem(
                    "The embedded database in " + directory.toAbsolutePath().normalize()
                            + " does not start; look at the log above, free disk space if it is full, or use an external"
                            + " PostgreSQL with BIENBAN_DB_URL.",
                    e);
        }
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        folder.close();
    }
}
