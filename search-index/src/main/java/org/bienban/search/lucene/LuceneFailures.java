package org.bienban.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.AlreadyClosedException;
import org.bienban.search.SearchIndexException;

/** What goes wrong below, said in our words. */
final class LuceneFailures {
    private LuceneFailures() {}

    static SearchIndexException reading(IOException cause) {
        return new SearchIndexException("The search index cannot be read: " + cause.getMessage(), cause);
    }

    static SearchIndexException writing(Exception cause) {
        return new SearchIndexException("The search index cannot be written: " + cause.getMessage(), cause);
    }

    static SearchIndexException locked(Path folder, IOException cause) {
        return new SearchIndexException("The search index in " + folder + " is in use by another process", cause);
    }

    static SearchIndexException closed(AlreadyClosedException cause) {
        return new SearchIndexException("The search index is closed", cause);
    }
}
