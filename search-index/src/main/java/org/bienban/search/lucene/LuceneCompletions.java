package org.bienban.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.bienban.search.IndexField;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.Completions;
import org.bienban.search.engine.Allowed;
import org.bienban.search.engine.Worded;

/** Completes what is typed from some of the entries the asker may see. */
final class LuceneCompletions {
    /** Entries read; what most texts say is seen from these. */
    private static final int READ = 60;

    private static final int LONGEST_TEXT = 20_000;
    private static final Set<String> TEXTS = Set.of(IndexField.TITLE.fieldName(), IndexField.PASSAGE_TEXT.fieldName());

    private final IndexSearcher searcher;
    private final SearchQuery query;

    LuceneCompletions(IndexSearcher searcher, SearchQuery query) {
        this.searcher = searcher;
        this.query = query;
    }

    List<String> best() throws IOException {
        return Completions.of(query, this::read);
    }

    private void read(Completions completions) throws IOException {
        Query having = ClauseQuery.of(Allowed.beside(query, Worded.goingOn(completions)));
        StoredFields fields = searcher.getIndexReader().storedFields();
        for (ScoreDoc found : searcher.search(new ConstantScoreQuery(having), READ).scoreDocs) {
            completions.read(texts(fields.document(found.doc, TEXTS)));
        }
    }

    private static List<String> texts(Document stored) {
        List<String> texts = new ArrayList<>(List.of(stored.getValues(IndexField.TITLE.fieldName())));
        Arrays.stream(stored.getValues(IndexField.PASSAGE_TEXT.fieldName()))
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
                .forEach(texts::add);
        return texts;
    }
}
