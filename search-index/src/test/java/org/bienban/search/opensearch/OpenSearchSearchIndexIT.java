package org.bienban.search.opensearch;

import org.bienban.search.SearchIndex;
import org.bienban.search.SearchIndexContract;

class OpenSearchSearchIndexIT extends SearchIndexContract {
    @Override
    protected SearchIndex open() {
        return OpenSearchIndexes.fresh();
    }
}
