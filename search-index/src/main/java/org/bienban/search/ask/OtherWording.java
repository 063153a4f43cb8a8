package org.bienban.search.ask;

import java.util.List;
import org.bienban.search.text.Word;

/**
 * Other words for a run of a query's words.
 *
 * @param run the words of the query
 * @param words what they may be replaced by, side by side
 */
public record OtherWording(List<Word> run, List<Word> words) {
    public OtherWording {
        run = List.copyOf(run);
        words = List.copyOf(words);
    }

    /** Whether a word of the query is one of those replaced. */
    boolean replaces(Word word) {
        return run.stream().anyMatch(one -> one.exact().equals(word.exact()));
    }
}
