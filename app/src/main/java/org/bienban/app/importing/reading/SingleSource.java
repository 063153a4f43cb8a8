package org.bienban.app.importing.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is one document. */
record SingleSource(Path file, String name, ReadingLimits limits) implements Source {

    @Override
    public long count() {
        return 1;
    }

    @Override
    public void read(Reader reader) throws IOException {
        long size = Files.size(file);
        reader.take(
                size > limits.documentBytes()
                        ? Entry.broken(name, Problem.TOO_LARGE, String.valueOf(size))
                        : Entry.of(name, Files.readAllBytes(file)));
    }
}
