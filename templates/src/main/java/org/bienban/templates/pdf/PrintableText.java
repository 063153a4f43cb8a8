package org.bienban.templates.pdf;

import java.text.Normalizer;

/** Text made fit for the page: NFC, no control characters, every character with a glyph in the embedded fonts. */
public final class PrintableText {
    /** Stands, visibly, for a character the fonts cannot print. */
    public static final char PLACEHOLDER = '\u25A1';

    private PrintableText() {}

    /**
     * Replaces what cannot be printed: by its compatibility form where that can be printed (𝐀 by A), else by {@link
     * #PLACEHOLDER}, one for a whole sequence (an emoji with its modifiers). Line breaks and tabs become spaces, invisible
     * formatting characters go, so that text cannot reorder the line it stands in.
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(codePoint -> append(codePoint, clean));
        return clean.toString();
    }

    private static void append(int codePoint, StringBuilder clean) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            clean.append(codePoint == '\u00A0' ? '\u00A0' : ' ');
        } else if (!invisible(codePoint)) {
            if (PrintFonts.canPrint(codePoint)) {
                clean.appendCodePoint(codePoint);
            } else {
                appendInstead(codePoint, clean);
            }
        }
    }

    private static void appendInstead(int codePoint, StringBuilder clean) {
        String compatible = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        if (compatible.codePoints().allMatch(PrintFonts::canPrint)) {
            clean.append(compatible);
        } else if (clean.isEmpty() || clean.charAt(clean.length() - 1) != PLACEHOLDER) {
            clean.append(PLACEHOLDER);
        }
    }

    private static boolean invisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default -> codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        };
    }
}
