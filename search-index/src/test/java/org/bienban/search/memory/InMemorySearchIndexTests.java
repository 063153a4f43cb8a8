package org.bienban.search.memory;

import org.bienban.search.SearchIndex;
import org.bienban.search.SearchIndexContract;

class InMemorySearchIndexTests extends SearchIndexContract {
    @Override
    protected SearchIndex open() {
        return new InMemorySearchIndex();
    }
}
