package org.bienban.app.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the embedded server, held by one process at a time. */
final class DataFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);

    private final Path directory;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path directory, FileChannel channel, FileLock lock) {
        this.directory = directory;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the folder, creating it where it is missing.
     *
     * @throws StartupProblem if another process holds it or it cannot be written
     */
    static DataFolder take(Path path) {
        Path directory = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(directory);
            FileChannel channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartupProblem(
                        "The data folder " + directory
                                + " is in use by another running Biên Bản; stop that one or start with another folder (--data).");
            }
            return new DataFolder(directory, channel, lock);
        } catch (IOException e) {
            throw new StartupProblem(
                    "The data folder " + directory + " cannot be written; give the account that runs Biên Bản the right"
                            + " to it or start with another folder (--data).",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path server() {
        return directory.resolve("postgres");
    }

    Path binaries() {
        return directory.resolve("postgres-binaries");
    }

    /**
     * Stops a server left behind by a killed process. We hold the folder's lock, so nobody else can be using it;
     * without this the new server would refuse to start on its own data.
     */
    void stopOrphan() {
        orphan().ifPresent(process -> {
            log.info("Stopping the database server left by a process that was killed (pid {})", process.pid());
            process.destroy();
            try {
                process.onExit().get(30, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                throw new StartupProblem(
                        "A database server left by an earlier start (process " + process.pid()
                                + ") does not stop; stop it and start again.",
                        e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while stopping the old server", e);
            }
        });
    }

    private Optional<ProcessHandle> orphan() {
        Path pidFile = server().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            // The process id may have been given to another program meanwhile: only a postgres is ours to stop.
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .filter(p -> p.info().command().orElse("").contains("postgres"));
        } catch (IOException | NumberFormatException e) {
            throw new StartupProblem(
                    "The file " + pidFile + " cannot be read; remove it if no database runs there.", e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
