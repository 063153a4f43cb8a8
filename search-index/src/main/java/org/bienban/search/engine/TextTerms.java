package org.bienban.search.engine;

import java.util.List;
import org.bienban.search.EntryLanguage;
import org.bienban.search.text.LetterGrams;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/** The terms of one text in its fields: as written, loose, pairs of neighbours, and runs of Arabic letters. */
public final class TextTerms {
    /** Larger than any slop a phrase is searched with. */
    private static final int BETWEEN_PARTS = 100;

    private final EntryLanguage language;
    private final TermList exact = new TermList();
    private final TermList loose = new TermList();
    private final TermList pairs = new TermList();
    private final TermList grams = new TermList();

    TextTerms(EntryLanguage language) {
        this.language = language;
    }

    /** Adds a part no phrase reaches out of. */
    public void add(String text) {
        add(Words.of(Words.normal(text)));
    }

    /** The same of a part taken apart already. */
    void add(List<Word> words) {
        exact.gap(BETWEEN_PARTS);
        loose.gap(BETWEEN_PARTS);
        String before = "";
        for (Word word : words) {
            exact.next(word.exact());
            List<String> forms = Words.loose(word, language);
            loose.next(forms.getFirst());
            if (forms.size() > 1) {
                loose.same(forms.getLast());
            }
            LetterGrams.of(word).forEach(grams::next);
            if (!before.isEmpty()) {
                pairs.next(pair(before, forms.getFirst()));
            }
            before = forms.getFirst();
        }
    }

    /** The term for two neighbours. */
    public static String pair(String first, String second) {
        return first + ' ' + second;
    }

    public TermList exact() {
        return exact;
    }

    public TermList loose() {
        return loose;
    }

    public TermList pairs() {
        return pairs;
    }

    public TermList grams() {
        return grams;
    }
}
