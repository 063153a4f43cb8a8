package org.bienban.templates.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.bienban.templates.pdf.PdfInspection.Inspected;
import org.bienban.templates.pdf.PdfInspection.PdfAClaim;
import org.bienban.templates.pdf.PdfInspection.Refused;
import org.bienban.templates.text.ReadingLimits;
import org.bienban.templates.text.TextReading.Reason;
import org.junit.jupiter.api.Test;

class PdfInspectionTests {
    @Test
    void seesTheClaimAndTheEmbeddedFontsOfOurOwnFiles() {
        byte[] pdf = new PdfWriter()
                .write(
                        "<html><head><style>* { font-family: 'Liberation Serif' } @page { font-family: 'Liberation Serif' }"
                                + "</style></head><body><p>Biên bản</p></body></html>",
                        new PdfMetadata("Biên bản", "Chi bộ", "vi", Instant.EPOCH));
        assertThat(PdfInspection.of(pdf, ReadingLimits.STANDARD))
                .isEqualTo(new Inspected(1, Optional.of(new PdfAClaim(2, "U")), true, false));
    }

    @Test
    void seesMissingFontsAndNoClaim() throws IOException {
        assertThat(PdfInspection.of(SmallPdf.withPages("a", "b"), ReadingLimits.STANDARD))
                .isEqualTo(new Inspected(2, Optional.empty(), false, false));
    }

    @Test
    void refusesWhatDoesNotOpen() {
        assertThat(PdfInspection.of(new byte[] {1, 2, 3}, ReadingLimits.STANDARD))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.WRONG_FORMAT));
    }
}
