package org.bienban.search.text;

import java.text.Normalizer;
import java.util.Locale;

/** Spelling of Latin words, above all Vietnamese ones. */
final class Spelling {
    /** Grave, acute, tilde, hook above, dot below: the five tone marks. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Spelling() {}

    /** Lower case, compatibility forms resolved, digits as 0-9, invisible characters and apostrophes dropped; NFC. */
    static String plain(String written) {
        if (isPlain(written)) {
            return written;
        }
        String lower = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(lower.length());
        lower.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT && c != '\'' && c != '\u2019' && c != '\u02BC')
                .map(Numerals::plainDigit)
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /**
     * Moves a single tone mark to the end of the word. Offices write both {@code hòa} and {@code hoà}, {@code ủy} and
     * {@code uỷ}; the place of the mark never tells two words apart, so comparing with the mark at the end makes all
     * placements equal.
     */
    static String oneTonePlacement(String plain) {
        if (isAscii(plain)) {
            return plain;
        }
        String apart = Normalizer.normalize(plain, Normalizer.Form.NFD);
        int at = -1;
        for (int i = 0; i < apart.length(); i++) {
            if (TONES.indexOf(apart.charAt(i)) >= 0) {
                if (at >= 0) {
                    return plain;
                }
                at = i;
            }
        }
        if (at < 0) {
            return plain;
        }
        String moved = apart.substring(0, at) + apart.substring(at + 1) + apart.charAt(at);
        return Normalizer.normalize(moved, Normalizer.Form.NFC);
    }

    /** Without any mark; letters that are not a base letter plus a mark are spelled out. */
    static String fold(String plain) {
        if (isAscii(plain)) {
            return plain;
        }
        String apart = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(spelledOut(c));
            }
        }
        return folded.toString();
    }

    private static String spelledOut(char c) {
        return switch (c) {
            case 'đ', 'ð' -> "d";
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'ı' -> "i";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ß' -> "ss";
            case 'þ' -> "th";
            default -> String.valueOf(c);
        };
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || c == '\'' || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
