package org.bienban.search.text;

/**
 * One word of a text.
 *
 * @param forms what it is compared by
 * @param start where it begins in the text it came from
 * @param end where it ends, exclusive
 */
public record Word(WordForms forms, int start, int end) {
    /** The word as written, lower case, one tone placement. */
    public String exact() {
        return forms.exact();
    }

    /** The word without marks. */
    public String folded() {
        return forms.folded();
    }

    /** The word reduced to its stem. */
    public String stem() {
        return forms.stem();
    }
}
