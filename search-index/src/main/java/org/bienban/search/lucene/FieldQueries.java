package org.bienban.search.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexField;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/** Queries on single fields. A query's language is not known, so loose words are looked for in all their forms. */
final class FieldQueries {
    private FieldQueries() {}

    static Query exact(IndexField field, Word word) {
        return new TermQuery(new Term(field.fieldName(), word.exact()));
    }

    static Query value(IndexField field, String value) {
        return new TermQuery(new Term(field.fieldName(), value));
    }

    static Query loose(IndexField field, Word word) {
        return anyOf(field, Words.loose(word, EntryLanguage.UNDETERMINED));
    }

    static Query pair(IndexField field, Word first, Word second) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(TextTerms.pair(first.folded(), second.folded()));
        forms.add(TextTerms.pair(first.stem(), second.stem()));
        return anyOf(field, List.copyOf(forms));
    }

    /** The words in order, with at most {@code slop} places moved. */
    static Query phrase(IndexField field, List<Word> words, int slop) {
        if (words.size() == 1) {
            return loose(field, words.getFirst());
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        for (Word word : words) {
            phrase.add(Words.loose(word, EntryLanguage.UNDETERMINED).stream()
                    .map(form -> new Term(field.fieldName(), form))
                    .toArray(Term[]::new));
        }
        return phrase.build();
    }

    /** Adds an optional clause; a weight of 0 leaves it out. */
    static void addWeighted(BooleanQuery.Builder to, Query query, float weight) {
        if (weight > 0) {
            to.add(new BoostQuery(query, weight), Occur.SHOULD);
        }
    }

    /** Forms of one word count as one word, so that a word with two forms is not worth twice. */
    private static Query anyOf(IndexField field, List<String> forms) {
        if (forms.size() == 1) {
            return value(field, forms.getFirst());
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(field.fieldName());
        forms.forEach(form -> any.addTerm(new Term(field.fieldName(), form)));
        return any.build();
    }
}
