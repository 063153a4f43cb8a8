package org.bienban.templates.pdf;

import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Writes a page as PDF/A-2u. The renderer gets no door to the outside: no file, no network, no resource of the page is
 * ever loaded. Safe for use by several threads.
 */
public final class PdfWriter {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final boolean tagged;

    /** Writes pages as they are laid out. */
    public PdfWriter() {
        this(false);
    }

    private PdfWriter(boolean tagged) {
        this.tagged = tagged;
    }

    /** Writes also what each piece of text is, for screen readers and for whoever takes the text out again. */
    public static PdfWriter tagging() {
        return new PdfWriter(true);
    }

    static {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The page as PDF/A-2u; the same page and metadata give the same bytes.
     *
     * @param page well-formed XHTML with its style inside
     * @throws PdfWritingException if the page cannot be rendered: a fault of the template, not of the reader's data
     */
    public byte[] write(String page, PdfMetadata metadata) {
        try (PdfBoxRenderer renderer = renderer(SafeXml.parse(page), metadata)) {
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            PdfSelfDescription.write(pdf, metadata);
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException e) {
            throw new PdfWritingException("Cannot print " + metadata.title(), e);
        }
    }

    private PdfBoxRenderer renderer(Document page, PdfMetadata metadata) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.usePdfUaAccessibility(tagged);
        builder.useColorProfile(SRGB);
        builder.useUnicodeBidiSplitter(LineDirections::new);
        builder.useUnicodeBidiReorderer(new ArabicLines());
        builder.defaultTextDirection("ar".equals(metadata.language()) ? TextDirection.RTL : TextDirection.LTR);
        builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(Locale.forLanguageTag(metadata.language())));
        builder.useReplacementText(String.valueOf(PrintableText.PLACEHOLDER));
        builder.useUriResolver((base, uri) -> null);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, moment);
        }
        PrintFonts.register(builder);
        return builder.buildPdfRenderer();
    }
}
