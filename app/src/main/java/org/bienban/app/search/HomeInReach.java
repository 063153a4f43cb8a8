package org.bienban.app.search;

import java.util.function.Supplier;
import org.bienban.search.IndexHome;
import org.bienban.search.SearchIndexException;
import org.jspecify.annotations.Nullable;

/**
 * Where the index is kept, opened when it is first reached: a server that is down when the node starts keeps the node
 * from searching, not from serving.
 */
final class HomeInReach implements AutoCloseable {

    private final Supplier<IndexHome> opening;
    private @Nullable IndexHome open;
    private boolean closed;

    HomeInReach(Supplier<IndexHome> opening) {
        this.opening = opening;
    }

    /**
     * The home, open.
     *
     * @throws SearchIndexException if it cannot be reached or is closed
     */
    synchronized IndexHome get() {
        if (closed) {
            throw new SearchIndexException("The search index is closed");
        }
        IndexHome home = open == null ? opening.get() : open;
        open = home;
        return home;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (open != null) {
            open.close();
        }
    }
}
