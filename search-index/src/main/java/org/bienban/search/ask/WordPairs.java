package org.bienban.search.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/**
 * What one text has in common with another is told by its pairs of neighbouring words: single Vietnamese syllables are
 * shared by almost everything.
 *
 * @param pairs each once, in the order of the text
 */
public record WordPairs(List<List<Word>> pairs) {

    /** Pairs beyond these say nothing new, and a query holds a thousand clauses at most. */
    private static final int MOST = 200;

    private static final int SHARED = 2;

    public WordPairs {
        pairs = List.copyOf(pairs);
    }

    /** The pairs of a text. */
    public static WordPairs of(String text) {
        List<Word> words = Words.of(Words.normal(text));
        Set<String> seen = new HashSet<>();
        List<List<Word>> pairs = new ArrayList<>();
        for (int i = 1; i < words.size() && pairs.size() < MOST; i++) {
            List<Word> pair = words.subList(i - 1, i + 1);
            if (seen.add(pair.getFirst().folded() + ' ' + pair.getLast().folded())) {
                pairs.add(List.copyOf(pair));
            }
        }
        return new WordPairs(pairs);
    }

    /** How many of them an entry must have: one may be shared by chance. */
    public int required() {
        return Math.min(SHARED, pairs.size());
    }
}
