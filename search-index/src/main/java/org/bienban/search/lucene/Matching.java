package org.bienban.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.bienban.search.IndexField;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.QueryText;
import org.bienban.search.text.Word;

/** Which entries a query matches, within what its asker may see and asked to see; nothing about their order. */
final class Matching {
    private final IndexSearcher searcher;
    private final QueryText text;

    Matching(IndexSearcher searcher, QueryText text) {
        this.searcher = searcher;
        this.text = text;
    }

    /** Entries with so many of the telling words or one of the numbers, whoever may see them. */
    DocumentSet worded(int required) throws IOException {
        if (text.words().isEmpty()) {
            return DocumentSet.of(searcher, MatchAllDocsQuery.INSTANCE);
        }
        List<Query> words = text.telling().stream().map(this::saidAnyWay).toList();
        DocumentSet found = DocumentSet.of(searcher, words, required);
        if (!text.numbers().isEmpty()) {
            BooleanQuery.Builder numbers = new BooleanQuery.Builder();
            for (String number : text.numbers()) {
                numbers.add(FieldQueries.value(IndexField.NUMBER_WHOLE, number), Occur.SHOULD);
                numbers.add(FieldQueries.value(IndexField.REFERENCE, number), Occur.SHOULD);
            }
            found.with(DocumentSet.of(searcher, numbers.build()));
        }
        return found;
    }

    /** Entries the asker may see that meet everything but the words; nothing for somebody who may see nothing. */
    DocumentSet allowed(SearchQuery within) throws IOException {
        if (within.audiences().isEmpty() || text.hopeless()) {
            return DocumentSet.none(searcher);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        text.phrases().forEach(phrase -> all.add(together(phrase), Occur.FILTER));
        text.excluded().forEach(phrase -> all.add(unwanted(phrase), Occur.MUST_NOT));
        Visible.narrow(all, text.conditions(), within);
        return DocumentSet.of(searcher, all.build());
    }

    private Query saidAnyWay(Word word) {
        Query itself = FieldQueries.loose(IndexField.ANY_WORD, word);
        List<List<Word>> others = text.insteadOf(word);
        if (others.isEmpty()) {
            return itself;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(itself, Occur.SHOULD);
        others.forEach(other -> any.add(together(other), Occur.SHOULD));
        return any.build();
    }

    private static Query together(List<Word> phrase) {
        return new BooleanQuery.Builder()
                .add(FieldQueries.phrase(IndexField.BODY_LOOSE, phrase, 0), Occur.SHOULD)
                .add(FieldQueries.phrase(IndexField.TITLE_LOOSE, phrase, 0), Occur.SHOULD)
                .add(FieldQueries.phrase(IndexField.CONTEXT, phrase, 0), Occur.SHOULD)
                .build();
    }

    /** One word typed with marks excludes that word only; anything else excludes all its forms. */
    private static Query unwanted(List<Word> phrase) {
        if (phrase.size() > 1 || !phrase.getFirst().forms().marked()) {
            return together(phrase);
        }
        return new BooleanQuery.Builder()
                .add(FieldQueries.exact(IndexField.BODY_EXACT, phrase.getFirst()), Occur.SHOULD)
                .add(FieldQueries.exact(IndexField.TITLE_EXACT, phrase.getFirst()), Occur.SHOULD)
                .build();
    }
}
