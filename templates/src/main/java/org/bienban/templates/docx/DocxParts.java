package org.bienban.templates.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.bienban.templates.text.ReadableText;
import org.bienban.templates.text.RefusedFile;
import org.bienban.templates.text.TextReading.Reason;
import org.jspecify.annotations.Nullable;

/** The two parts of the container we read; all else is passed over, but counted. */
final class DocxParts {
    private static final int MOST_ENTRIES = 20_000;
    /** Pictures are passed over without being kept; they may unpack to this many times the limit in sum. */
    private static final int SUM_ALLOWANCE = 4;

    private byte @Nullable [] document;
    private byte @Nullable [] properties;

    private DocxParts() {}

    /**
     * Looks through the container.
     *
     * @throws RefusedFile if it is no Word document or unpacks beyond the limit
     */
    static DocxParts in(byte[] file, long maxUnpacked) throws IOException {
        DocxParts parts = new DocxParts();
        long sum = maxUnpacked * SUM_ALLOWANCE;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sum -= parts.take(entry.getName(), zip, Math.min(sum, maxUnpacked));
                if (++entries > MOST_ENTRIES) {
                    throw new RefusedFile(Reason.TOO_LARGE, "too many parts");
                }
            }
        }
        return parts;
    }

    byte[] document() {
        byte[] found = document;
        if (found == null) {
            throw new RefusedFile(Reason.WRONG_FORMAT, "no word/document.xml");
        }
        return found;
    }

    /** The title among the properties, or an empty text. */
    String title() {
        byte[] found = properties;
        if (found == null) {
            return "";
        }
        try {
            return ReadableText.of(WordBody.titleIn(found));
        } catch (XMLStreamException broken) {
            return "";
        }
    }

    private long take(String name, ZipInputStream zip, long limit) throws IOException {
        if (name.equals("word/document.xml")) {
            document = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limit + 1));
            return refuseBeyond(limit, document.length);
        }
        if (name.equals("docProps/core.xml")) {
            properties = zip.readNBytes(100_000);
            return refuseBeyond(limit, properties.length);
        }
        return skip(zip, limit);
    }

    private static long skip(ZipInputStream zip, long limit) throws IOException {
        byte[] buffer = new byte[8_192];
        long count = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            count = refuseBeyond(limit, count + read);
        }
        return count;
    }

    private static long refuseBeyond(long limit, long count) {
        if (count > limit || Thread.currentThread().isInterrupted()) {
            throw new RefusedFile(Reason.TOO_LARGE, "the container unpacks beyond the limit");
        }
        return count;
    }
}
