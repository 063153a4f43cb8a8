package org.bienban.templates.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.bienban.templates.text.ReadingLimits;
import org.bienban.templates.text.RefusedFile;
import org.bienban.templates.text.TextReading.Reason;

/** Opens PDF files of strangers. */
final class OpenedPdf {
    private static final int HEADER_REACH = 1_024;

    private OpenedPdf() {}

    /**
     * The open document; the caller closes it.
     *
     * @throws RefusedFile if it is no PDF, needs a password, is damaged or too large
     */
    static PDDocument open(byte[] file, ReadingLimits limits) {
        refuseOthers(file, limits);
        PackedStreams.refuseBombs(file, limits.maxUnpackedBytes());
        try {
            PDDocument pdf = Loader.loadPDF(
                    new RandomAccessReadBuffer(file),
                    MemoryUsageSetting.setupMainMemoryOnly(limits.maxUnpackedBytes()).streamCache);
            if (pdf.isEncrypted()) {
                PackedStreams.refuseBombs(pdf.getDocument(), limits.maxUnpackedBytes());
            }
            return pdf;
        } catch (InvalidPasswordException e) {
            throw new RefusedFile(Reason.ENCRYPTED, "a password is needed");
        } catch (IOException e) {
            throw new RefusedFile(Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private static void refuseOthers(byte[] file, ReadingLimits limits) {
        if (file.length == 0) {
            throw new RefusedFile(Reason.EMPTY, "");
        }
        if (file.length > limits.maxFileBytes()) {
            throw new RefusedFile(Reason.TOO_LARGE, file.length + " bytes");
        }
        String head = new String(file, 0, Math.min(file.length, HEADER_REACH), StandardCharsets.ISO_8859_1);
        if (!head.contains("%PDF-")) {
            throw new RefusedFile(Reason.WRONG_FORMAT, "no PDF header");
        }
    }
}
