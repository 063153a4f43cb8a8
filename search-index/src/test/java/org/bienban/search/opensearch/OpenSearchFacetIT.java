package org.bienban.search.opensearch;

import org.bienban.search.FacetContract;
import org.bienban.search.SearchIndex;

class OpenSearchFacetIT extends FacetContract {
    @Override
    protected SearchIndex open() {
        return OpenSearchIndexes.fresh();
    }
}
