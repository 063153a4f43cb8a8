package org.bienban.app.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bienban.templates.docx.DocxText;
import org.bienban.templates.pdf.PdfText;
import org.bienban.templates.text.LegacyEncoding;
import org.bienban.templates.text.ReadableText;
import org.bienban.templates.text.TextReading;
import org.springframework.stereotype.Component;

/** Takes the text out of files of every kind we accept. A file can only be refused, never bring the program down. */
@Component
public class TextExtraction {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The text of a PDF. */
    public TextReading pdf(byte[] file) {
        return PdfText.extract(file);
    }

    /** The text of a Word document. */
    public TextReading docx(byte[] file) {
        return DocxText.extract(file);
    }

    /** The text of a plain text file: UTF-8, or UTF-16 with its mark; anything else is no text we can rely on. */
    public TextReading plain(byte[] file) {
        if (file.length == 0) {
            return new TextReading.Unreadable(TextReading.Reason.EMPTY, "");
        }
        try {
            return extracted(ReadableText.of(decode(file)));
        } catch (CharacterCodingException e) {
            return new TextReading.Unreadable(TextReading.Reason.WRONG_FORMAT, "neither UTF-8 nor UTF-16");
        }
    }

    private static TextReading extracted(String text) {
        if (text.isBlank()) {
            return new TextReading.Unreadable(TextReading.Reason.NO_TEXT, "");
        }
        boolean legacy = LegacyEncoding.suspectedIn(text).isPresent();
        return new TextReading.Extracted(
                List.of(text), "", 1, legacy ? List.of(TextReading.Warning.LEGACY_ENCODING) : List.of());
    }

    private static String decode(byte[] file) throws CharacterCodingException {
        boolean sixteen = file.length > 1
                && ((file[0] == (byte) 0xFE && file[1] == (byte) 0xFF)
                        || (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE));
        String text = (sixteen ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
