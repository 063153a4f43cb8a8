package org.bienban.search.memory;

import org.bienban.search.SearchIndex;
import org.bienban.search.SuggestionContract;

class InMemorySuggestionTests extends SuggestionContract {
    @Override
    protected SearchIndex open() {
        return new InMemorySearchIndex();
    }
}
