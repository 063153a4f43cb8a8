package org.bienban.search.lucene;

import java.nio.file.Path;
import org.bienban.search.SearchIndex;
import org.bienban.search.SuggestionContract;
import org.junit.jupiter.api.io.TempDir;

class LuceneSuggestionTests extends SuggestionContract {
    @TempDir
    private Path folder;

    @Override
    protected SearchIndex open() {
        return LuceneSearchIndex.open(folder);
    }
}
