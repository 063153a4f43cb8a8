package org.bienban.search.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexField;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/** Clauses on single fields. A query's language is not known, so loose words are looked for in all their forms. */
public final class Clauses {
    /** Where words are looked for: in what an entry says, and in what stands beside its text. */
    public static final List<IndexField> SEARCHED = List.of(IndexField.BODY_LOOSE, IndexField.CONTEXT);

    private Clauses() {}

    /** The word as typed. */
    public static Clause exact(IndexField field, Word word) {
        return new Clause.Value(field, word.exact());
    }

    /** The word with marks dropped or stemmed. */
    public static Clause loose(IndexField field, Word word) {
        return anyOf(field, Words.loose(word, EntryLanguage.UNDETERMINED));
    }

    /** Two neighbours, in a field of pairs. */
    public static Clause pair(IndexField field, Word first, Word second) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(TextTerms.pair(first.folded(), second.folded()));
        forms.add(TextTerms.pair(first.stem(), second.stem()));
        return anyOf(field, List.copyOf(forms));
    }

    /** The words in order, side by side. */
    public static Clause run(IndexField field, List<Word> words) {
        if (words.size() == 1) {
            return loose(field, words.getFirst());
        }
        return new Clause.Run(
                field,
                words.stream()
                        .map(word -> Words.loose(word, EntryLanguage.UNDETERMINED))
                        .toList());
    }

    /** The word wherever words are looked for. */
    public static Clause anywhere(Word word) {
        return Clause.any(SEARCHED.stream().map(field -> loose(field, word)).toList());
    }

    /** The words side by side wherever words are looked for. */
    public static Clause together(List<Word> words) {
        return Clause.any(SEARCHED.stream().map(field -> run(field, words)).toList());
    }

    /** The word exactly as it is, in text or title. */
    public static Clause written(Word word) {
        return Clause.any(exact(IndexField.BODY_EXACT, word), exact(IndexField.TITLE_EXACT, word));
    }

    /** Two neighbours in text or title. */
    public static Clause beside(Word first, Word second) {
        return Clause.any(pair(IndexField.BODY_PAIRS, first, second), pair(IndexField.TITLE_PAIRS, first, second));
    }

    private static Clause anyOf(IndexField field, List<String> forms) {
        return forms.size() == 1 ? new Clause.Value(field, forms.getFirst()) : new Clause.Forms(field, forms);
    }
}
