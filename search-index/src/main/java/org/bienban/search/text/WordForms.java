package org.bienban.search.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The forms one written word is compared by.
 *
 * @param exact lower case, compatibility characters resolved, the tone mark in one place; Arabic letters unified
 * @param folded without any mark, {@code đ} as {@code d}; Arabic: the light stem
 * @param stem the folded word stemmed as English; Arabic: the light stem
 */
public record WordForms(String exact, String folded, String stem) {
    /** Words repeat; remembering this many costs about 15 MB and spares most of the work. */
    private static final int REMEMBERED = 60_000;

    private static final int LONGEST_REMEMBERED = 24;

    private static final Map<String, WordForms> KNOWN = new ConcurrentHashMap<>();

    /** The forms of a word as written. Forms are empty when nothing of it can be searched. */
    public static WordForms of(String written) {
        WordForms known = KNOWN.get(written);
        if (known != null) {
            return known;
        }
        WordForms made = make(written);
        if (KNOWN.size() < REMEMBERED && written.length() <= LONGEST_REMEMBERED) {
            KNOWN.put(written, made);
        }
        return made;
    }

    /** Whether the word carries marks that folding drops. */
    public boolean marked() {
        return !exact.equals(folded) && !Arabic.written(exact);
    }

    /** The word as people write it: in {@link #exact()} the tone mark stands at the end. */
    public String usual() {
        return marked() ? ToneMark.usual(exact) : exact;
    }

    private static WordForms make(String written) {
        String plain = Spelling.plain(written);
        if (Arabic.written(plain)) {
            String normal = Arabic.normalise(plain);
            String stem = Arabic.stem(normal);
            return new WordForms(normal, stem, stem);
        }
        String exact = Spelling.oneTonePlacement(plain);
        String folded = Spelling.fold(Numerals.withoutGrouping(plain));
        return new WordForms(exact, folded, English.stem(folded));
    }
}
