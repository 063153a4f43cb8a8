package org.bienban.search.opensearch;

import org.bienban.search.SearchIndex;
import org.bienban.search.SuggestionContract;

class OpenSearchSuggestionIT extends SuggestionContract {
    @Override
    protected SearchIndex open() {
        return OpenSearchIndexes.fresh();
    }
}
