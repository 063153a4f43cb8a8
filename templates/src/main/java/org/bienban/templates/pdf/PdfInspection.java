package org.bienban.templates.pdf;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bienban.templates.text.BoundedReading;
import org.bienban.templates.text.ReadingLimits;
import org.bienban.templates.text.RefusedFile;
import org.bienban.templates.text.TextReading.Reason;

/** What a PDF file is, without reading its text. */
public sealed interface PdfInspection {

    /**
     * A PDF that opens.
     *
     * @param claim the conformance the file claims; not verified
     * @param fontsEmbedded whether every font of the first 100 pages is embedded; true if there is none
     * @param encrypted protected, but readable without a password
     */
    record Inspected(int pageCount, Optional<PdfAClaim> claim, boolean fontsEmbedded, boolean encrypted)
            implements PdfInspection {}

    /** A file that does not open. */
    record Refused(Reason reason, String detail) implements PdfInspection {}

    /**
     * Claim of an archive format.
     *
     * @param part 1 to 4
     * @param conformance {@code A}, {@code B}, {@code U}, {@code E}, {@code F}, or empty
     */
    record PdfAClaim(int part, String conformance) {
        /** {@code PDF/A-2u} */
        @Override
        public String toString() {
            return "PDF/A-" + part + conformance.toLowerCase(Locale.ROOT);
        }
    }

    /** Inspects a file within the limits. */
    static PdfInspection of(byte[] file, ReadingLimits limits) {
        try {
            return BoundedReading.run(limits.maxTime(), () -> inspect(file, limits));
        } catch (RefusedFile refused) {
            return new Refused(refused.reason(), refused.detail());
        }
    }

    private static PdfInspection inspect(byte[] file, ReadingLimits limits) {
        try (PDDocument pdf = OpenedPdf.open(file, limits)) {
            return new Inspected(
                    pdf.getNumberOfPages(), PdfAClaims.in(pdf), PageFonts.allEmbedded(pdf), pdf.isEncrypted());
        } catch (IOException e) {
            throw new RefusedFile(Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }
}
