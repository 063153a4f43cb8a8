package org.bienban.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.refusal.NotFoundException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BienBanTest
class FileStoreIT {

    @Autowired
    private FileStore files;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void givesBackTheBytesOfALargeFile() throws IOException {
        byte[] large = new byte[1_000_003];
        new Random(7).nextBytes(large);
        StoredFile file = files.put(new ByteArrayInputStream(large), "application/octet-stream");
        assertThat(files.bytes(file.sha256())).isEqualTo(large);
        assertThat(file.size()).isEqualTo(large.length);
    }

    @Test
    void storesTheSameBytesOnce() {
        byte[] bytes = "cùng một nội dung".getBytes(StandardCharsets.UTF_8);
        StoredFile first = files.put(bytes, "text/plain");
        StoredFile second = files.put(bytes, "text/plain");
        assertThat(second).isEqualTo(first);
        assertThat(jdbc.sql("select count(*) from file_chunk where sha256 = ?")
                        .param(first.sha256())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsAnEmptyFile() {
        assertThat(files.bytes(files.put(new byte[0], "text/plain").sha256())).isEmpty();
    }

    @Test
    void refusesAnUnknownAddress() {
        assertThatThrownBy(() -> files.bytes("0".repeat(64))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void attachesAFileForAPurposeOnce() {
        UUID subject = UUID.randomUUID();
        StoredFile file = files.put(new byte[] {1, 2, 3}, "application/pdf");
        DocumentRecord first = documents.attach("minutes", subject, "printed", "bien-ban.pdf", file, null);
        DocumentRecord again = documents.attach("minutes", subject, "printed", "bien-ban.pdf", file, null);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(documents.of("minutes", subject)).hasSize(1);
        assertThat(documents.latest("minutes", subject, "printed")).contains(first);
        assertThat(documents.latest("minutes", subject, "original")).isEmpty();
    }
}
