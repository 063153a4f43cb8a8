package org.bienban.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.bienban.search.IndexField;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.KnownWords;
import org.bienban.search.engine.Allowed;
import org.bienban.search.engine.Clause;
import org.bienban.search.engine.Clauses;
import org.bienban.search.text.EditDistance;
import org.bienban.search.text.LanguageGuess;
import org.bienban.search.text.Word;
import org.jspecify.annotations.Nullable;

/** The words of one state of the index, for the asker of one query. */
final class LuceneKnownWords implements KnownWords {
    /** Spellings looked at; more cost time and bring nothing. */
    private static final int NEAREST = 24;

    private final SharedSearch searcher;
    private final SearchQuery query;
    private final DocumentSet allowed;
    private @Nullable DocumentSet seen;

    /**
     * Words for the asker of a query.
     *
     * @param allowed what they may see and asked to see
     */
    LuceneKnownWords(SharedSearch searcher, SearchQuery query, DocumentSet allowed) {
        this.searcher = searcher;
        this.query = query;
        this.allowed = allowed;
    }

    /** Most words are in what was asked to see, so all the asker may see is looked at only if they are not. */
    @Override
    public boolean has(Word word) {
        Clause loose = Clauses.anywhere(word);
        return any(loose, allowed) || any(loose, seen());
    }

    @Override
    public long having(Word word) {
        Clause wanted = word.forms().marked() ? Clauses.written(word) : Clauses.anywhere(word);
        return count(wanted, seen());
    }

    @Override
    public boolean together(Word first, Word second) {
        return any(Clauses.beside(first, second), seen());
    }

    @Override
    public Collection<String> near(Word word) {
        try {
            List<Spelling> near = new ArrayList<>(near(IndexField.BODY_EXACT, word.exact()));
            // Stems are no words to suggest.
            for (IndexField field : Clauses.SEARCHED) {
                near(field, word.folded()).stream()
                        .filter(spelling -> LanguageGuess.syllable(spelling.word()))
                        .forEach(near::add);
            }
            near.sort(Comparator.comparingInt(Spelling::distance)
                    .thenComparing(Comparator.comparingInt(Spelling::entries).reversed()));
            return near.stream().map(Spelling::word).distinct().limit(NEAREST).toList();
        } catch (IOException e) {
            throw LuceneFailures.reading(e);
        }
    }

    private List<Spelling> near(IndexField field, String form) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field.fieldName());
        if (terms == null) {
            return List.of();
        }
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(field.fieldName(), form), FARTHEST, 1, true);
        List<Spelling> spellings = new ArrayList<>();
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            String spelling = term.utf8ToString();
            spellings.add(new Spelling(spelling, EditDistance.between(form, spelling, FARTHEST), near.docFreq()));
        }
        return spellings;
    }

    /** A word of the index. */
    private record Spelling(String word, int distance, int entries) {}

    private DocumentSet seen() {
        DocumentSet made = seen;
        if (made == null) {
            try {
                made = query.audiences().isEmpty()
                        ? DocumentSet.none(searcher)
                        : DocumentSet.of(searcher, ClauseQuery.of(Allowed.seen(query)));
            } catch (IOException e) {
                throw LuceneFailures.reading(e);
            }
            seen = made;
        }
        return made;
    }

    private boolean any(Clause wanted, DocumentSet within) {
        try {
            return within.meets(searcher, ClauseQuery.of(wanted));
        } catch (IOException e) {
            throw LuceneFailures.reading(e);
        }
    }

    private long count(Clause wanted, DocumentSet within) {
        try {
            return searcher.count(new BooleanQuery.Builder()
                    .add(ClauseQuery.of(wanted), Occur.FILTER)
                    .add(new DocumentSetQuery(within), Occur.FILTER)
                    .build());
        } catch (IOException e) {
            throw LuceneFailures.reading(e);
        }
    }
}
