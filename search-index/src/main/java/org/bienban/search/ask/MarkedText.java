package org.bienban.search.ask;

import java.util.ArrayList;
import java.util.List;
import org.bienban.search.EntryLanguage;
import org.bienban.search.Fragment;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/** A text with the words found in it. */
final class MarkedText {
    /** A word found, and what it answers. */
    record Found(int start, int end, String typed, int wordIndex) {}

    private final String text;
    private final List<Found> found = new ArrayList<>();

    MarkedText(String normalText, Marks marks, EntryLanguage language, boolean tolerant) {
        this.text = normalText;
        List<Word> words = Words.of(normalText);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String typed = marks.typedFor(word, language, tolerant);
            if (!typed.isEmpty()) {
                found.add(new Found(word.start(), word.end(), typed, i));
            }
        }
    }

    String text() {
        return text;
    }

    List<Found> found() {
        return found;
    }

    /** The characters from start to end, words found marked; marks with only blanks between them become one. */
    List<Fragment> between(int start, int end) {
        Pieces pieces = new Pieces();
        int at = start;
        for (Found word : found) {
            if (word.start() < at || word.end() > end) {
                continue;
            }
            String gap = text.substring(at, word.start());
            pieces.add(gap, pieces.endsMarked() && gap.isBlank());
            pieces.add(text.substring(word.start(), word.end()), true);
            at = word.end();
        }
        pieces.add(text.substring(at, end), false);
        return pieces.fragments();
    }

    List<Fragment> all() {
        return between(0, text.length());
    }
}
