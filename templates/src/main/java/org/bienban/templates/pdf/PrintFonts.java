package org.bienban.templates.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.BitSet;
import java.util.List;

/**
 * The faces embedded in every document: Liberation Serif (metrics of Times New Roman, full Vietnamese) and Noto Naskh
 * Arabic. Font files are read once and kept in memory, about 2 MB.
 */
final class PrintFonts {
    private static final String LATIN = "Liberation Serif";
    private static final String ARABIC = "Noto Naskh Arabic";
    private static final List<PrintFace> FACES = List.of(
            new PrintFace(LATIN, 400, FontStyle.NORMAL, "/liberation/LiberationSerif-Regular.ttf"),
            new PrintFace(LATIN, 700, FontStyle.NORMAL, "/liberation/LiberationSerif-Bold.ttf"),
            new PrintFace(LATIN, 400, FontStyle.ITALIC, "/liberation/LiberationSerif-Italic.ttf"),
            new PrintFace(LATIN, 700, FontStyle.ITALIC, "/liberation/LiberationSerif-BoldItalic.ttf"),
            new PrintFace(ARABIC, 400, FontStyle.NORMAL, "/fonts/print/NotoNaskhArabic-Regular.ttf"),
            new PrintFace(ARABIC, 700, FontStyle.NORMAL, "/fonts/print/NotoNaskhArabic-Bold.ttf"));
    private static final BitSet PRINTABLE = printable();

    private PrintFonts() {}

    static void register(PdfRendererBuilder builder) {
        FACES.forEach(face -> face.register(builder));
    }

    /** Whether every style of one of the families has a glyph for the character. */
    static boolean canPrint(int codePoint) {
        return PRINTABLE.get(codePoint);
    }

    private static BitSet printable() {
        BitSet all = covered(LATIN);
        all.or(covered(ARABIC));
        return all;
    }

    private static BitSet covered(String family) {
        BitSet common = new BitSet();
        common.set(0, Character.MAX_CODE_POINT + 1);
        FACES.stream().filter(face -> face.family().equals(family)).forEach(face -> common.and(face.characters()));
        return common;
    }
}
