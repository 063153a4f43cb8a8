package org.bienban.app.importing.reading;

import java.io.IOException;
import java.nio.file.Path;

/** One file that was handed in: a document, an archive of documents, or lines that are documents. */
public interface Source {

    /** Number of documents in it, without reading them. */
    long count() throws IOException;

    /** Gives every document to the reader, in a fixed order, until the reader has enough. */
    void read(Reader reader) throws IOException;

    /** Opens the file by the kind its name says. */
    static Source open(Path file, String name, ReadingLimits limits) {
        return switch (EntryKind.ofName(name)) {
            case ARCHIVE -> new ArchiveSource(file, name, limits);
            case JSON_LINES -> new JsonLinesSource(file, name, limits);
            default -> new SingleSource(file, name, limits);
        };
    }

    /** Takes documents one at a time. */
    @FunctionalInterface
    interface Reader {

        /** Takes one document; answers false to stop. */
        boolean take(Entry entry);
    }
}
