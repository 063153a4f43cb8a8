package org.bienban.search.opensearch;

import org.bienban.search.SearchIndex;
import org.bienban.search.SynonymContract;

class OpenSearchSynonymIT extends SynonymContract {
    @Override
    protected SearchIndex open() {
        return OpenSearchIndexes.fresh();
    }
}
