package org.bienban.templates.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.bienban.templates.text.BoundedReading;
import org.bienban.templates.text.LegacyEncoding;
import org.bienban.templates.text.ReadableText;
import org.bienban.templates.text.ReadingLimits;
import org.bienban.templates.text.RefusedFile;
import org.bienban.templates.text.TextReading;
import org.bienban.templates.text.TextReading.Extracted;
import org.bienban.templates.text.TextReading.Reason;
import org.bienban.templates.text.TextReading.Unreadable;
import org.bienban.templates.text.TextReading.Warning;

/**
 * Reads the body text of Word documents (.docx): paragraphs and tables, without headers, footers, notes, deleted text and
 * list numbers. Within limits; nothing in the file is followed or expanded.
 */
public final class DocxText {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String LOCKED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private DocxText() {}

    /** {@link #extract(byte[], ReadingLimits)} within the standard limits. */
    public static TextReading extract(byte[] file) {
        return extract(file, ReadingLimits.STANDARD);
    }

    /** The text as one page, or why there is none. A table row is one line, its cells separated by {@code |}. */
    public static TextReading extract(byte[] file, ReadingLimits limits) {
        return BoundedReading.read(limits.maxTime(), () -> read(file, limits));
    }

    /** The same for a file on disk; one that cannot be read is {@link Reason#DAMAGED}. */
    public static TextReading extract(Path file, ReadingLimits limits) {
        try {
            if (Files.size(file) > limits.maxFileBytes()) {
                return new Unreadable(Reason.TOO_LARGE, Files.size(file) + " bytes");
            }
            return extract(Files.readAllBytes(file), limits);
        } catch (IOException e) {
            return new Unreadable(Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private static TextReading read(byte[] file, ReadingLimits limits) {
        refuseOthers(file, limits);
        try {
            DocxParts parts = DocxParts.in(file, limits.maxUnpackedBytes());
            WordBody body = WordBody.read(parts.document(), limits.maxCharacters());
            String text = ReadableText.of(body.text());
            if (text.isEmpty()) {
                return new Unreadable(Reason.NO_TEXT, "");
            }
            return new Extracted(List.of(text), parts.title(), 1, warnings(text, body.truncated()));
        } catch (IOException | XMLStreamException e) {
            throw new RefusedFile(Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private static List<Warning> warnings(String text, boolean truncated) {
        boolean legacy = LegacyEncoding.suspectedIn(text).isPresent();
        if (truncated) {
            return legacy ? List.of(Warning.TRUNCATED, Warning.LEGACY_ENCODING) : List.of(Warning.TRUNCATED);
        }
        return legacy ? List.of(Warning.LEGACY_ENCODING) : List.of();
    }

    private static void refuseOthers(byte[] file, ReadingLimits limits) {
        if (file.length == 0) {
            throw new RefusedFile(Reason.EMPTY, "");
        }
        if (file.length > limits.maxFileBytes()) {
            throw new RefusedFile(Reason.TOO_LARGE, file.length + " bytes");
        }
        if (startsWith(file, OLE)) {
            boolean locked = new String(file, StandardCharsets.ISO_8859_1).contains(LOCKED);
            throw locked
                    ? new RefusedFile(Reason.ENCRYPTED, "a password is needed")
                    : new RefusedFile(Reason.WRONG_FORMAT, "Word 97-2003 (.doc)");
        }
        if (!startsWith(file, ZIP)) {
            throw new RefusedFile(Reason.WRONG_FORMAT, "not a zip container");
        }
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
