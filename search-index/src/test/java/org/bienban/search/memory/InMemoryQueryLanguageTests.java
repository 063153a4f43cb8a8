package org.bienban.search.memory;

import org.bienban.search.QueryLanguageContract;
import org.bienban.search.SearchIndex;

class InMemoryQueryLanguageTests extends QueryLanguageContract {
    @Override
    protected SearchIndex open() {
        return new InMemorySearchIndex();
    }
}
