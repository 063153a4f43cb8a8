package org.bienban.templates.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Puts lines of right-to-left text into the order they are drawn in. Letters take their joined forms; vowel marks stay
 * combining marks, since their own joined forms are spacing characters that would tear the word.
 */
final class ArabicLines implements BidiReorderer {
    private static final char FIRST_MARK_FORM = '\uFE70';
    private static final char LAST_MARK_FORM = '\uFE7F';
    /** Combining marks in the order of their presentation forms, two code points each. */
    private static final String MARKS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";

    private final ArabicShaping shaping = new ArabicShaping(ArabicShaping.LETTERS_SHAPE);
    private final ArabicShaping unshaping = new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE);

    /** By the full algorithm, so that numbers and Latin words inside the line keep their own direction. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        return new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT).writeReordered(Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return combining(apply(shaping, text));
    }

    @Override
    public String deshapeText(String text) {
        return apply(unshaping, text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String combining(String shaped) {
        StringBuilder combined = new StringBuilder(shaped.length());
        for (int i = 0; i < shaped.length(); i++) {
            char c = shaped.charAt(i);
            combined.append(isMarkForm(c) ? mark(c) : c);
        }
        return combined.toString();
    }

    private static boolean isMarkForm(char c) {
        return c >= FIRST_MARK_FORM && c <= LAST_MARK_FORM && c != '\uFE73' && c != '\uFE75';
    }

    /** The block runs in pairs: isolated, medial; at FE73 and FE75 there is no medial form but the place is kept. */
    private static char mark(char form) {
        return MARKS.charAt((form - FIRST_MARK_FORM) / 2);
    }

    private static String apply(ArabicShaping shaping, String text) {
        try {
            return shaping.shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("Cannot shape " + text, e);
        }
    }
}
