package org.bienban.app.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small files of every kind people attach, good and bad. */
public final class SampleFiles {

    private static final String TYPES = "[Content_Types].xml";

    private SampleFiles() {}

    /** A page that says something in plain Latin letters. */
    public static byte[] pdf(String text) {
        return pdf(text, "");
    }

    /** The same, which nobody opens without a password. */
    public static byte[] lockedPdf() {
        return pdf("locked", "mat-khau");
    }

    private static byte[] pdf(String text, String password) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Word document of one paragraph. */
    public static byte[] docx(String text) {
        return zip(Map.of(
                TYPES,
                "<Types/>",
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                        + text + "</w:t></w:r></w:p></w:body></w:document>"));
    }

    /** A workbook of one cell. */
    public static byte[] xlsx(String text) {
        return zip(Map.of(
                TYPES,
                "<Types/>",
                "xl/workbook.xml",
                "<workbook/>",
                "xl/sharedStrings.xml",
                "<sst><si><t>" + text + "</t></si></sst>"));
    }

    /** Parts of a container by their names. */
    public static byte[] zip(Map<String, String> parts) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Word document of a few kilobytes that unpacks to gigabytes. */
    public static byte[] bomb() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] nothing = new byte[1 << 20];
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 80; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head of an office file behind a password. */
    public static byte[] lockedOffice() {
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[2048];
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(mark, 0, file, 1024, mark.length);
        return file;
    }

    /** A picture, {@code png} or {@code jpg}. */
    public static byte[] picture(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
