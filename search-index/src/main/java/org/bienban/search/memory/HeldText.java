package org.bienban.search.memory;

import java.util.Collections;
import java.util.List;
import org.bienban.search.EntryLanguage;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/** One text of an entry as words. */
final class HeldText {
    private final List<Word> words;
    private final EntryLanguage language;
    private final float weight;

    HeldText(String text, EntryLanguage language, float weight) {
        this.words = Words.of(Words.normal(text));
        this.language = language;
        this.weight = weight;
    }

    List<Word> words() {
        return words;
    }

    float weight() {
        return weight;
    }

    /** Whether the words stand here side by side, in any of their forms. */
    boolean holds(List<Word> run) {
        for (int start = 0; start + run.size() <= words.size(); start++) {
            if (standsAt(start, run)) {
                return true;
            }
        }
        return false;
    }

    boolean holdsExactly(Word wanted) {
        return words.stream().anyMatch(word -> word.exact().equals(wanted.exact()));
    }

    private boolean standsAt(int start, List<Word> run) {
        for (int i = 0; i < run.size(); i++) {
            List<String> wanted = Words.loose(run.get(i), EntryLanguage.UNDETERMINED);
            if (Collections.disjoint(Words.loose(words.get(start + i), language), wanted)) {
                return false;
            }
        }
        return true;
    }
}
