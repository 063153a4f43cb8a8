package org.bienban.templates.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bienban.templates.text.ReadingLimits;
import org.bienban.templates.text.TextReading;
import org.bienban.templates.text.TextReading.Extracted;
import org.bienban.templates.text.TextReading.Reason;
import org.bienban.templates.text.TextReading.Unreadable;
import org.bienban.templates.text.TextReading.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTextTests {
    private static final String BODY =
            "<w:document xmlns:w=\"urn:w\" xmlns:mc=\"urn:mc\"><w:body>%s</w:body></w:document>";

    @Test
    void readsParagraphsAndTables() throws IOException {
        byte[] docx = docx(
                "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>Biên </w:t></w:r><w:r><w:t>bản</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
                        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>hai</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                        + "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>new</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>old</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>");
        Extracted read = (Extracted) DocxText.extract(docx);
        assertThat(read.text()).isEqualTo("Biên bản\na b\nc\n1 | hai |\nnew");
        assertThat(read.title()).isEqualTo("Tiêu đề");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void stopsAtTheLimitWithAWarning() throws IOException {
        ReadingLimits few = new ReadingLimits(1_000_000, 1_000_000, 1, 10, Duration.ofSeconds(20));
        Extracted read = (Extracted) DocxText.extract(docx("<w:p><w:r><w:t>0123456789abc</w:t></w:r></w:p>"), few);
        assertThat(read.text()).isEqualTo("0123456789");
        assertThat(read.warnings()).containsExactly(Warning.TRUNCATED);
    }

    @Test
    void saysWhyThereIsNoText() throws IOException {
        byte[] sound = docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>");
        byte[] doc = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        byte[] locked = Arrays.copyOf(doc, 100);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 20, name.length);
        assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refusal("%PDF".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.WRONG_FORMAT);
        assertThat(refusal(doc)).isEqualTo(Reason.WRONG_FORMAT);
        assertThat(refusal(locked)).isEqualTo(Reason.ENCRYPTED);
        assertThat(refusal(docx("<w:p/>"))).isEqualTo(Reason.NO_TEXT);
        assertThat(refusal(docx("<w:p>"))).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(zip("xl/workbook.xml", "<x/>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reason.WRONG_FORMAT);
        for (int length = 5; length < sound.length; length += 40) {
            assertThat(DocxText.extract(Arrays.copyOf(sound, length))).isNotNull();
        }
    }

    @Test
    void refusesBombs() throws IOException {
        assertThat(refusal(zip("word/media/image1.png", new byte[300_000_000]))).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(zip("word/document.xml", new byte[100_000_000]))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void expandsNoEntities(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top-secret-words");
        String xml = "<!DOCTYPE d [<!ENTITY x SYSTEM \"%s\"><!ENTITY y \"expanded\">]>".formatted(secret.toUri())
                + BODY.formatted("<w:p><w:r><w:t>a&x;&y;b</w:t></w:r></w:p>");
        TextReading reading = DocxText.extract(zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(reading.toString()).doesNotContain("top-secret-words", "expanded");
    }

    private static Reason refusal(byte[] file) {
        TextReading reading = DocxText.extract(file);
        assertThat(reading).isInstanceOf(Unreadable.class);
        return ((Unreadable) reading).reason();
    }

    private static byte[] docx(String body) throws IOException {
        return zip("word/document.xml", BODY.formatted(body).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("docProps/core.xml"));
            zip.write("<p xmlns:dc=\"urn:dc\"><dc:title>Tiêu đề</dc:title></p>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
