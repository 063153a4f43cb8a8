package org.bienban.search.memory;

import org.bienban.search.FacetContract;
import org.bienban.search.SearchIndex;

class InMemoryFacetTests extends FacetContract {
    @Override
    protected SearchIndex open() {
        return new InMemorySearchIndex();
    }
}
