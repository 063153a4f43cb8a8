package org.bienban.search.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** The file that names the current index. Replaced as a whole: written aside, forced to disk, renamed over. */
final class Pointer {
    private static final int LONGEST_NAME = 64;

    private final Path home;

    Pointer(Path home) {
        this.home = home;
    }

    /** The name in it; null if there is no file. A file cut short or overwritten gives a name that fits nothing. */
    @Nullable
    String read() throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(home.resolve("current"));
            int length = Math.min(bytes.length, LONGEST_NAME);
            return new String(bytes, 0, length, StandardCharsets.UTF_8).strip();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    void write(String name) throws IOException {
        Path aside = home.resolve("current.new");
        try (FileChannel file = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap((name + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(aside, home.resolve("current"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        IOUtils.fsync(home, true);
    }
}
