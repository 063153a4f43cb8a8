package org.bienban.templates.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One style of a family, its file kept in memory. */
final class PrintFace {
    /** Behind it lie only planes without a letter of our languages; scanning them would cost start-up time. */
    private static final int LAST_CHARACTER = 0x1FFFF;

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final byte[] file;

    PrintFace(String family, int weight, FontStyle style, String resource) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        try (InputStream in = PrintFace.class.getResourceAsStream(resource)) {
            this.file = Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    String family() {
        return family;
    }

    void register(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(file), family, weight, style, true);
    }

    /** The characters the face has a glyph for. */
    BitSet characters() {
        BitSet characters = new BitSet();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int codePoint = ' '; codePoint <= LAST_CHARACTER; codePoint++) {
                characters.set(codePoint, glyphs.getGlyphId(codePoint) != 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(family, e);
        }
        return characters;
    }
}
