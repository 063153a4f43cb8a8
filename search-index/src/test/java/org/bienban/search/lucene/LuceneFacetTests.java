package org.bienban.search.lucene;

import java.nio.file.Path;
import org.bienban.search.FacetContract;
import org.bienban.search.SearchIndex;
import org.junit.jupiter.api.io.TempDir;

class LuceneFacetTests extends FacetContract {
    @TempDir
    private Path folder;

    @Override
    protected SearchIndex open() {
        return LuceneSearchIndex.open(folder);
    }
}
