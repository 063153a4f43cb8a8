package org.bienban.search.text;

import java.text.Normalizer;

/** Where the tone mark of a Vietnamese syllable is written. */
final class ToneMark {
    /** Grave, acute, hook above, tilde, dot below. */
    static final String ALL = "\u0300\u0301\u0309\u0303\u0323";

    private static final String PLAIN = "aeiouy";
    private static final String MARKED = "ăâêôơư";

    private ToneMark() {}

    /** A word in its exact form, which has the mark at its end, as people write it. */
    static String usual(String exact) {
        String apart = Normalizer.normalize(exact, Normalizer.Form.NFD);
        int end = apart.length() - 1;
        if (end < 1 || ALL.indexOf(apart.charAt(end)) < 0) {
            return exact;
        }
        String toneless = Normalizer.normalize(apart.substring(0, end), Normalizer.Form.NFC);
        return put(toneless, apart.charAt(end));
    }

    /** Puts a mark where it is written: on the letter with a mark of its own, else on the middle or first vowel. */
    static String put(String toneless, char mark) {
        int at = place(toneless);
        String toned = at < 0 ? toneless + mark : toneless.substring(0, at + 1) + mark + toneless.substring(at + 1);
        return Normalizer.normalize(toned, Normalizer.Form.NFC);
    }

    private static int place(String toneless) {
        int marked = lastOf(MARKED, toneless);
        int last = lastOf(PLAIN, toneless);
        if (marked >= 0 || last < 0) {
            return marked;
        }
        int onset = toneless.startsWith("qu") || (toneless.startsWith("gi") && last > 1) ? 2 : 0;
        int first = last;
        while (first > onset && PLAIN.indexOf(toneless.charAt(first - 1)) >= 0) {
            first--;
        }
        if (last - first == 2) {
            return first + 1;
        }
        return last == toneless.length() - 1 ? first : last;
    }

    private static int lastOf(String wanted, String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (wanted.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
