package org.bienban.app.issue.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.bienban.app.issue.annex.HouseholdLines;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Lines pasted or in a file: UTF-8, or UTF-16 with its mark as spreadsheets write "Unicode text". */
final class HandedInLines {

    private static final int LARGEST = 1_000_000;
    private static final String FILE = "linesFile";

    private HandedInLines() {}

    /** The file's text if one was chosen, otherwise what was pasted. */
    static String of(@Nullable MultipartFile file, String pasted) {
        if (file == null || file.isEmpty()) {
            return pasted;
        }
        if (file.getSize() > LARGEST) {
            throw new RefusedException(Refusal.at(FILE, "issue.annex.refusal.file"));
        }
        try {
            return text(file.getBytes());
        } catch (CharacterCodingException wrong) {
            throw new RefusedException(Refusal.at(FILE, "issue.annex.refusal.encoding"));
        } catch (IOException broken) {
            throw new RefusedException(Refusal.at(HouseholdLines.FIELD, "site.refusal.uploadBroken"));
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        boolean isSixteen = bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        Charset charset = isSixteen ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        if (text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
