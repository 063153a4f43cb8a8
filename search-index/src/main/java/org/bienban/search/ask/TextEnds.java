package org.bienban.search.ask;

/** Where a text may be cut. */
final class TextEnds {
    private static final int FARTHEST = 24;

    private TextEnds() {}

    /** The end of a word at or before {@code at}, or a place between characters if the word is too long. */
    static int wordEnd(String text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        for (int i = at; i > Math.max(0, at - FARTHEST); i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return betweenCharacters(text, at);
    }

    /** The beginning of a word at or after {@code at}. */
    static int wordStart(String text, int at) {
        if (at <= 0) {
            return 0;
        }
        for (int i = at; i < Math.min(text.length(), at + FARTHEST); i++) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return betweenCharacters(text, at);
    }

    /** The place itself, or one before it if it would tear a character apart. */
    static int betweenCharacters(String text, int at) {
        boolean insidePair = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return insidePair ? at - 1 : at;
    }
}
