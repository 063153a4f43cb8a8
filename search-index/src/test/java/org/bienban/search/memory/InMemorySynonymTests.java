package org.bienban.search.memory;

import org.bienban.search.SearchIndex;
import org.bienban.search.SynonymContract;

class InMemorySynonymTests extends SynonymContract {
    @Override
    protected SearchIndex open() {
        return new InMemorySearchIndex();
    }
}
