package org.bienban.search.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.bienban.search.engine.TermList;

/**
 * Ready-made terms as the one analyzer of the index takes them apart again: it splits at line ends, and at
 * U+001F into terms of one place. Both engines so agree on what a word is. No term holds either: words are
 * split at control characters.
 */
final class EncodedTerms {
    static final String NEXT = "\n";
    static final String OR = "\u001F";

    /** Where an array has its next value, no phrase reaches across: as many places as {@link TermList#gap} leaves. */
    static final int GAP = 100;

    private EncodedTerms() {}

    /** The values of an array: a new one wherever places are left out. */
    static List<String> of(TermList terms) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            if (terms.step(i) > 1) {
                values.add(value.toString());
                value.setLength(0);
            } else if (!value.isEmpty()) {
                value.append(terms.step(i) == 0 ? OR : NEXT);
            }
            value.append(terms.term(i));
        }
        values.add(value.toString());
        values.removeIf(String::isEmpty);
        return values.stream().map(EncodedTerms::wellFormed).toList();
    }

    /** One word in its forms. */
    static String word(Collection<String> forms) {
        return wellFormed(String.join(OR, forms));
    }

    /** Words side by side, each in its forms. */
    static String run(List<List<String>> words) {
        return words.stream().map(EncodedTerms::word).collect(Collectors.joining(NEXT));
    }

    /** The same without half characters, which no message can carry. */
    static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
