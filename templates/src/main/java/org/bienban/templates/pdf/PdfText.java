package org.bienban.templates.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bienban.templates.text.BoundedReading;
import org.bienban.templates.text.ReadingLimits;
import org.bienban.templates.text.RefusedFile;
import org.bienban.templates.text.TextReading;
import org.bienban.templates.text.TextReading.Reason;
import org.bienban.templates.text.TextReading.Unreadable;

/** Reads the text of PDF files, whatever they are; within limits of size, pages, memory and time. */
public final class PdfText {
    private PdfText() {}

    /** {@link #extract(byte[], ReadingLimits)} within the standard limits. */
    public static TextReading extract(byte[] file) {
        return extract(file, ReadingLimits.STANDARD);
    }

    /** The text, or why there is none. A file protected against change but not against reading is read. */
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
        try (PDDocument pdf = OpenedPdf.open(file, limits)) {
            if (pdf.getNumberOfPages() == 0) {
                throw new RefusedFile(Reason.DAMAGED, "no pages");
            }
            return new PageTexts(pdf, limits).read();
        } catch (IOException e) {
            throw new RefusedFile(Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }
}
