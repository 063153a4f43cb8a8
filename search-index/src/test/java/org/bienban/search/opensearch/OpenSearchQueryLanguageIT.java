package org.bienban.search.opensearch;

import org.bienban.search.QueryLanguageContract;
import org.bienban.search.SearchIndex;

class OpenSearchQueryLanguageIT extends QueryLanguageContract {
    @Override
    protected SearchIndex open() {
        return OpenSearchIndexes.fresh();
    }

    @Override
    protected int randomQueries() {
        return 300;
    }
}
