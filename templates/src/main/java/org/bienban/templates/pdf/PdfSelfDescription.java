package org.bienban.templates.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * Information dictionary, XMP packet and file identifier. Replaces the renderer's own, which carry the time of the run and
 * would make two runs differ.
 */
final class PdfSelfDescription {
    private static final String PRODUCER = "Biên Bản";

    private PdfSelfDescription() {}

    static void write(PDDocument pdf, PdfMetadata metadata) throws IOException {
        Calendar created = GregorianCalendar.from(
                metadata.created().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
        pdf.setDocumentInformation(information(metadata, created));
        pdf.getDocumentCatalog().setLanguage(metadata.language());
        PDMetadata packet = new PDMetadata(pdf);
        packet.importXMPMetadata(xmp(metadata, created));
        pdf.getDocumentCatalog().setMetadata(packet);
        pdf.setDocumentId(metadata.created().toEpochMilli());
    }

    private static PDDocumentInformation information(PdfMetadata metadata, Calendar created) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(metadata.title());
        information.setAuthor(metadata.author());
        information.setProducer(PRODUCER);
        information.setCreationDate(created);
        information.setModificationDate(created);
        return information;
    }

    private static byte[] xmp(PdfMetadata metadata, Calendar created) throws IOException {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        try {
            PDFAIdentificationSchema claim = xmp.createAndAddPDFAIdentificationSchema();
            claim.setPart(2);
            claim.setConformance("U");
            DublinCoreSchema core = xmp.createAndAddDublinCoreSchema();
            core.setFormat("application/pdf");
            core.setTitle(metadata.title());
            core.addCreator(metadata.author());
            core.addLanguage(metadata.language());
            XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
            basic.setCreateDate(created);
            basic.setModifyDate(created);
            AdobePDFSchema adobe = xmp.createAndAddAdobePDFSchema();
            adobe.setProducer(PRODUCER);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, out, true);
            return out.toByteArray();
        } catch (BadFieldValueException | TransformerException e) {
            throw new IOException("Cannot describe " + metadata.title(), e);
        }
    }
}
