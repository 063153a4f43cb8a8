package org.bienban.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.bienban.search.IndexField;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.WordPairs;
import org.bienban.search.engine.Allowed;
import org.bienban.search.engine.Worded;

/** Finds what is written alike on one state of the index; rare pairs count more than common ones. */
final class LuceneAlike {
    private static final Set<String> ID = Set.of(IndexField.ID.fieldName());

    private final IndexSearcher searcher;
    private final SearchQuery query;

    LuceneAlike(IndexSearcher searcher, SearchQuery query) {
        this.searcher = searcher;
        this.query = query;
    }

    List<String> ids() throws IOException {
        WordPairs pairs = WordPairs.of(query.text());
        if (query.audiences().isEmpty() || pairs.pairs().isEmpty()) {
            return List.of();
        }
        StoredFields fields = searcher.getIndexReader().storedFields();
        List<String> ids = new ArrayList<>();
        for (ScoreDoc found : searcher.search(alike(pairs), query.pageSize()).scoreDocs) {
            ids.add(fields.document(found.doc, ID).get(IndexField.ID.fieldName()));
        }
        return ids;
    }

    /** Being allowed weighs nothing; what is shared does. */
    private Query alike(WordPairs pairs) {
        return new BooleanQuery.Builder()
                .add(ClauseQuery.of(Worded.alike(pairs)), Occur.MUST)
                .add(ClauseQuery.of(Allowed.beside(query)), Occur.FILTER)
                .build();
    }
}
