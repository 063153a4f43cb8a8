package org.bienban.templates.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.bienban.templates.pdf.PdfInspection.PdfAClaim;

/** Finds the archive claim in the XMP packet, written as elements or as attributes. */
final class PdfAClaims {
    private static final int MOST_BYTES = 1_000_000;
    private static final Pattern PART = Pattern.compile("pdfaid:part\\s*(?:>|=\\s*[\"'])\\s*([1-9])");
    private static final Pattern CONFORMANCE = Pattern.compile("pdfaid:conformance\\s*(?:>|=\\s*[\"'])\\s*([A-Za-z])");

    private PdfAClaims() {}

    static Optional<PdfAClaim> in(PDDocument pdf) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return Optional.empty();
        }
        try (InputStream packet = metadata.exportXMPMetadata()) {
            String xmp = new String(packet.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            Matcher part = PART.matcher(xmp);
            Matcher conformance = CONFORMANCE.matcher(xmp);
            return part.find()
                    ? Optional.of(new PdfAClaim(
                            Integer.parseInt(part.group(1)), conformance.find() ? conformance.group(1) : ""))
                    : Optional.empty();
        }
    }
}
