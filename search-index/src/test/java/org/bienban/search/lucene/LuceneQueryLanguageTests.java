package org.bienban.search.lucene;

import java.nio.file.Path;
import org.bienban.search.QueryLanguageContract;
import org.bienban.search.SearchIndex;
import org.junit.jupiter.api.io.TempDir;

class LuceneQueryLanguageTests extends QueryLanguageContract {
    @TempDir
    private Path folder;

    @Override
    protected SearchIndex open() {
        return LuceneSearchIndex.open(folder);
    }
}
