package org.bienban.app.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files in pieces in PostgreSQL. */
@Component
class PostgresFileStore implements FileStore {

    private static final int PIECE = 256 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    PostgresFileStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The address is known only at the end of the stream, so the bytes wait in a temporary file. */
    @Override
    @Transactional
    public StoredFile put(InputStream bytes, String mediaType) throws IOException {
        Path waiting = Files.createTempFile("bienban-upload", null);
        try {
            MessageDigest digest = sha256();
            try (OutputStream out = Files.newOutputStream(waiting)) {
                new DigestInputStream(bytes, digest).transferTo(out);
            }
            StoredFile file = new StoredFile(HexFormat.of().formatHex(digest.digest()), Files.size(waiting), mediaType);
            try (InputStream in = Files.newInputStream(waiting)) {
                insert(file, in);
            }
            return find(file.sha256()).orElse(file);
        } finally {
            Files.deleteIfExists(waiting);
        }
    }

    @Override
    @Transactional
    public StoredFile put(byte[] bytes, String mediaType) {
        StoredFile file = new StoredFile(HexFormat.of().formatHex(sha256().digest(bytes)), bytes.length, mediaType);
        try {
            insert(file, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return find(file.sha256()).orElse(file);
    }

    private void insert(StoredFile file, InputStream in) throws IOException {
        int inserted = jdbc.sql("""
                        insert into file_content (sha256, size, media_type, stored_at)
                        values (:sha256, :size, :mediaType, :at) on conflict do nothing""")
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("mediaType", file.mediaType())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (inserted == 0) {
            return;
        }
        int piece = 0;
        for (byte[] bytes = in.readNBytes(PIECE); bytes.length > 0; bytes = in.readNBytes(PIECE)) {
            jdbc.sql("insert into file_chunk (sha256, piece, bytes) values (:sha256, :piece, :bytes)")
                    .param("sha256", file.sha256())
                    .param("piece", piece++)
                    .param("bytes", bytes)
                    .update();
        }
    }

    @Override
    public Optional<StoredFile> find(String sha256) {
        return jdbc.sql("select sha256, size, media_type from file_content where sha256 = :sha256")
                .param("sha256", sha256)
                .query(StoredFile.class)
                .optional();
    }

    @Override
    public void writeTo(String sha256, OutputStream receiver) throws IOException {
        StoredFile file = find(sha256).orElseThrow(() -> new NotFoundException("file", sha256));
        long written = 0;
        for (int piece = 0; written < file.size(); piece++) {
            byte[] bytes = piece(sha256, piece);
            receiver.write(bytes);
            written += bytes.length;
        }
    }

    private byte[] piece(String sha256, int piece) {
        return jdbc.sql("select bytes from file_chunk where sha256 = :sha256 and piece = :piece")
                .param("sha256", sha256)
                .param("piece", piece)
                .query(byte[].class)
                .single();
    }

    @Override
    public byte[] bytes(String sha256) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            writeTo(sha256, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
