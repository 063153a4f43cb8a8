package org.bienban.search.opensearch;

import java.util.List;
import org.bienban.search.IndexField;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.WordPairs;
import org.bienban.search.engine.Allowed;
import org.bienban.search.engine.Worded;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** Finds what is written alike; rare pairs count more than common ones. */
final class OpenSearchAlike {
    private final SearchCall call;
    private final SearchQuery query;

    OpenSearchAlike(SearchCall call, SearchQuery query) {
        this.call = call;
        this.query = query;
    }

    List<String> ids() {
        WordPairs pairs = WordPairs.of(query.text());
        if (query.audiences().isEmpty() || pairs.pairs().isEmpty()) {
            return List.of();
        }
        // Being allowed weighs nothing; what is shared does.
        Query alike = Query.of(q -> q.bool(
                bool -> bool.must(ClauseQuery.of(Worded.alike(pairs))).filter(ClauseQuery.of(Allowed.beside(query)))));
        return call
                .answer(call.on(alike)
                        .size(query.pageSize())
                        .trackTotalHits(all -> all.enabled(false))
                        .source(source -> source.filter(only -> only.includes(IndexField.ID.fieldName()))))
                .hits()
                .hits()
                .stream()
                .map(hit -> HitSource.of(hit).id())
                .toList();
    }
}
