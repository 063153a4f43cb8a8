package org.bienban.search.lucene;

import java.nio.file.Path;
import org.bienban.search.SearchIndex;
import org.bienban.search.SynonymContract;
import org.junit.jupiter.api.io.TempDir;

class LuceneSynonymTests extends SynonymContract {
    @TempDir
    private Path folder;

    @Override
    protected SearchIndex open() {
        return LuceneSearchIndex.open(folder);
    }
}
