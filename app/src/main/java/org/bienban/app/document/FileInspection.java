package org.bienban.app.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bienban.templates.text.BoundedReading;
import org.bienban.templates.text.ReadableText;
import org.bienban.templates.text.ReadingLimits;
import org.bienban.templates.text.RefusedFile;
import org.bienban.templates.text.TextReading;
import org.bienban.templates.text.TextReading.Reason;
import org.springframework.stereotype.Component;

/**
 * Finds out what an uploaded file is, from its bytes alone: a whole PDF, Word document, workbook or picture, or a reason
 * why it is not taken. Old binary formats, containers with macros and anything else are of the wrong kind.
 */
@Component
public class FileInspection {

    /** Bytes of the largest file taken. */
    public static final long LARGEST = ReadingLimits.STANDARD.maxFileBytes();

    private static final int PDF_MARK_WITHIN = 1024;
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final TextExtraction extraction;

    FileInspection(TextExtraction extraction) {
        this.extraction = extraction;
    }

    /** What the file is. */
    public InspectedFile inspect(byte[] file) {
        if (file.length == 0) {
            return new InspectedFile.Unfit(Reason.EMPTY);
        }
        if (file.length > LARGEST) {
            return new InspectedFile.Unfit(Reason.TOO_LARGE);
        }
        try {
            return ofKind(file);
        } catch (RefusedFile refused) {
            return new InspectedFile.Unfit(refused.reason());
        }
    }

    private InspectedFile ofKind(byte[] file) {
        if (PictureFile.isPng(file)) {
            PictureFile.requireWholePng(file);
            return new InspectedFile.Fit(FileKind.PNG, "", false);
        }
        if (PictureFile.isJpeg(file)) {
            PictureFile.requireWholeJpeg(file);
            return new InspectedFile.Fit(FileKind.JPEG, "", false);
        }
        if (OfficeContainer.isContainer(file)) {
            return office(file);
        }
        if (startsWith(file, OLD_OFFICE)) {
            return fit(FileKind.DOCX, extraction.docx(file));
        }
        String head = new String(file, 0, Math.min(file.length, PDF_MARK_WITHIN), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return fit(FileKind.PDF, extraction.pdf(file));
        }
        return new InspectedFile.Unfit(Reason.WRONG_FORMAT);
    }

    private InspectedFile office(byte[] file) {
        ReadingLimits limits = ReadingLimits.STANDARD;
        OfficeContainer container = BoundedReading.run(limits.maxTime(), () -> OfficeContainer.in(file, limits));
        return switch (container.kind()) {
            case DOCX -> fit(FileKind.DOCX, extraction.docx(file));
            default -> new InspectedFile.Fit(container.kind(), ReadableText.of(container.sharedText()), false);
        };
    }

    /** A scan has no text to give and is a good paper all the same. */
    private static InspectedFile fit(FileKind kind, TextReading reading) {
        return switch (reading) {
            case TextReading.Extracted read ->
                new InspectedFile.Fit(kind, read.text(), read.warnings().contains(TextReading.Warning.LEGACY_ENCODING));
            case TextReading.Unreadable none
            when none.reason() == Reason.NO_TEXT -> new InspectedFile.Fit(kind, "", false);
            case TextReading.Unreadable no -> new InspectedFile.Unfit(no.reason());
        };
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
