package org.bienban.templates.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDF files made for tests, sound and unsound. */
final class SmallPdf {
    private SmallPdf() {}

    static byte[] withPages(String... lines) throws IOException {
        try (PDDocument pdf = document(lines)) {
            return bytes(pdf);
        }
    }

    static PDDocument document(String... lines) throws IOException {
        PDDocument pdf = new PDDocument();
        pdf.getDocumentInformation().setTitle("A title");
        for (String line : lines) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(line);
                content.endText();
            }
        }
        return pdf;
    }

    static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    /** One page whose content is this packed stream. */
    static byte[] withContentStream(byte[] packed, String filter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(raw("<< /Type /Catalog /Pages 2 0 R >>", "/Count 1 /Kids [3 0 R]"));
        String start = "4 0 obj << /Length %d /Filter %s >> stream\n".formatted(packed.length, filter);
        out.write(start.getBytes(StandardCharsets.US_ASCII));
        out.write(packed);
        out.write("\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** A file without cross-reference table, which readers repair. */
    static byte[] raw(String catalog, String pages) {
        return ("%PDF-1.7\n1 0 obj " + catalog + " endobj\n2 0 obj << /Type /Pages " + pages + " >> endobj\n"
                        + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R >> endobj\n"
                        + "trailer << /Root 1 0 R >>\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
