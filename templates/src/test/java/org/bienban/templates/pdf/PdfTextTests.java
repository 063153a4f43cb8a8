package org.bienban.templates.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.bienban.templates.text.ReadingLimits;
import org.bienban.templates.text.TextReading;
import org.bienban.templates.text.TextReading.Extracted;
import org.bienban.templates.text.TextReading.Reason;
import org.bienban.templates.text.TextReading.Unreadable;
import org.bienban.templates.text.TextReading.Warning;
import org.junit.jupiter.api.Test;

class PdfTextTests {
    @Test
    void readsPageByPage() throws IOException {
        Extracted read = extracted(SmallPdf.withPages("First page", "", "Third page"));
        assertThat(read.pages()).containsExactly("First page", "", "Third page");
        assertThat(read.title()).isEqualTo("A title");
        assertThat(read.pageCount()).isEqualTo(3);
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void stopsAtTheLimitsWithAWarning() throws IOException {
        byte[] pdf = SmallPdf.withPages("First page", "Second page", "Third page");
        ReadingLimits twoPages = new ReadingLimits(1_000_000, 1_000_000, 2, 1_000, Duration.ofSeconds(20));
        ReadingLimits fewCharacters = new ReadingLimits(1_000_000, 1_000_000, 9, 15, Duration.ofSeconds(20));
        assertThat(extracted(pdf, twoPages).pages()).containsExactly("First page", "Second page");
        assertThat(extracted(pdf, twoPages).warnings()).containsExactly(Warning.TRUNCATED);
        assertThat(extracted(pdf, fewCharacters).pages()).containsExactly("First page", "Secon");
        assertThat(extracted(pdf, fewCharacters).warnings()).containsExactly(Warning.TRUNCATED);
    }

    @Test
    void warnsOfOldFonts() throws IOException {
        assertThat(extracted(SmallPdf.withPages("Coäng hoøa xaõ hoäi Vieät Nam ñoäc laäp"))
                        .warnings())
                .containsExactly(Warning.LEGACY_ENCODING);
    }

    @Test
    void saysWhyThereIsNoText() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refusal("hello".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.WRONG_FORMAT);
        assertThat(refusal(SmallPdf.withPages(""))).isEqualTo(Reason.NO_TEXT);
        assertThat(refusal(locked("open sesame"))).isEqualTo(Reason.ENCRYPTED);
        assertThat(refusal("%PDF-1.7\nnothing more".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.DAMAGED);
        ReadingLimits small = new ReadingLimits(100, 100, 1, 100, Duration.ofSeconds(20));
        assertThat(PdfText.extract(SmallPdf.withPages("x"), small))
                .isInstanceOfSatisfying(
                        Unreadable.class, no -> assertThat(no.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void readsFilesOnlyProtectedAgainstChange() throws IOException {
        assertThat(extracted(locked("")).text()).isEqualTo("Protected");
    }

    @Test
    void survivesCutAndScrambledFiles() throws IOException {
        byte[] sound = SmallPdf.withPages("First page", "Second page");
        Random random = new Random(42);
        for (int length = 20; length < sound.length; length += sound.length / 25) {
            assertThat(PdfText.extract(Arrays.copyOf(sound, length))).isNotNull();
            byte[] scrambled = sound.clone();
            for (int i = 0; i < 30; i++) {
                scrambled[9 + random.nextInt(sound.length - 9)] = (byte) random.nextInt(256);
            }
            assertThat(PdfText.extract(scrambled)).isNotNull();
        }
    }

    @Test
    void refusesStreamsThatUnpackWithoutEnd() throws IOException {
        byte[] once = deflated(new byte[100_000_000]);
        assertThat(refusal(SmallPdf.withContentStream(once, "/FlateDecode"))).isEqualTo(Reason.TOO_LARGE);
        byte[] twice = deflated(once);
        assertThat(refusal(SmallPdf.withContentStream(twice, "[/FlateDecode /FlateDecode]")))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void survivesDeepNestingAndBoastfulCounts() {
        String nested = "[".repeat(200_000);
        assertThat(PdfText.extract(
                        SmallPdf.raw("<< /Type /Catalog /Pages 2 0 R /Deep " + nested, "/Count 1 /Kids [3 0 R]")))
                .isNotNull();
        TextReading boast = PdfText.extract(
                SmallPdf.raw("<< /Type /Catalog /Pages 2 0 R >>", "/Count 2000000000 /Kids [3 0 R 2 0 R 2 0 R]"));
        assertThat(boast).isInstanceOf(Unreadable.class);
    }

    @Test
    void givesUpWhenTimeIsOver() throws IOException {
        byte[] busy = SmallPdf.withContentStream(
                deflated("0 0 m 1 1 l S\n".repeat(4_000_000).getBytes(StandardCharsets.US_ASCII)), "/FlateDecode");
        ReadingLimits hurried = new ReadingLimits(10_000_000, 100_000_000, 10, 1_000, Duration.ofMillis(300));
        assertThat(PdfText.extract(busy, hurried))
                .isInstanceOfSatisfying(
                        Unreadable.class, no -> assertThat(no.reason()).isEqualTo(Reason.TOO_SLOW));
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument pdf = SmallPdf.document("Protected")) {
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return SmallPdf.bytes(pdf);
        }
    }

    private static byte[] deflated(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(plain);
        }
        return packed.toByteArray();
    }

    private static Reason refusal(byte[] file) {
        TextReading reading = PdfText.extract(file);
        assertThat(reading).isInstanceOf(Unreadable.class);
        return ((Unreadable) reading).reason();
    }

    private static Extracted extracted(byte[] file) {
        return extracted(file, ReadingLimits.STANDARD);
    }

    private static Extracted extracted(byte[] file, ReadingLimits limits) {
        TextReading reading = PdfText.extract(file, limits);
        assertThat(reading).isInstanceOf(Extracted.class);
        return (Extracted) reading;
    }
}
