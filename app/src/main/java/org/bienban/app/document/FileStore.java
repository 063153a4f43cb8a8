package org.bienban.app.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Keeps files by their content. Storing the same bytes twice stores them once; a stored file never changes.
 * PostgreSQL holds them, so that one backup holds everything and every node sees them.
 */
public interface FileStore {

    /**
     * Stores what the stream yields, in the caller's transaction if there is one.
     *
     * @throws IOException if the stream cannot be read
     */
    StoredFile put(InputStream bytes, String mediaType) throws IOException;

    /** The same for bytes already in memory. */
    StoredFile put(byte[] bytes, String mediaType);

    /** The file's facts, or empty where nothing has this address. */
    Optional<StoredFile> find(String sha256);

    /**
     * Writes the bytes piece by piece.
     *
     * @throws org.bienban.app.refusal.NotFoundException if nothing has this address
     * @throws IOException if the receiver cannot be written
     */
    void writeTo(String sha256, OutputStream receiver) throws IOException;

    /** All bytes at once; for files known to be small. */
    byte[] bytes(String sha256);
}
