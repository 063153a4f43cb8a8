package org.bienban.search.ask;

import java.util.Collection;
import java.util.List;
import org.bienban.search.text.Word;

/** The words an index has, asked on behalf of somebody: only {@link #near} may tell of what they may not see. */
public interface KnownWords {
    /** Spellings farther from a word than this are other words. */
    int FARTHEST = 2;

    /** Whether an entry the asker may see has the word, marks not minded. */
    boolean has(Word word);

    /** How many entries the asker may see have a word in their texts: exactly so if it has marks. */
    long having(Word word);

    /** Whether an entry the asker may see has the two side by side in its texts, marks not minded. */
    boolean together(Word first, Word second);

    /**
     * Says which words and which neighbours {@link #having} and {@link #together} will soon be asked about, for those who
     * would rather look all of them up at once.
     */
    default void foresee(List<Word> words, List<List<Word>> neighbours) {}

    /**
     * Words in texts at most {@value #FARTHEST} letters from a word, whoever may see them; Vietnamese syllables without
     * their marks too.
     */
    Collection<String> near(Word word);
}
