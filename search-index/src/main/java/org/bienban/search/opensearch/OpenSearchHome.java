package org.bienban.search.opensearch;

import java.net.URI;
import java.util.List;
import org.bienban.search.IndexCondition;
import org.bienban.search.IndexHome;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * A server as a home. Each index is named by schema version and generation ({@code name-v6-3}); an alias
 * ({@code name-v6}) leads to the one in use and is moved in one step. Versions stand beside each other, so nodes of the
 * version before go on with theirs while this one is filled.
 */
public final class OpenSearchHome implements IndexHome {
    private final Connection connection;
    private final ServerIndexes indexes;
    private final IndexCondition condition;
    private final OpenSearchIndex current;
    private @Nullable OpenSearchIndex next;

    private OpenSearchHome(Connection connection, ServerIndexes indexes) {
        this.connection = connection;
        this.indexes = indexes;
        this.condition = indexes.open();
        this.current = new OpenSearchIndex(connection, indexes.alias());
        if (current.position().compareTo(IndexPosition.START) > 0) {
            indexes.removeLeftovers();
        }
    }

    /** See {@link IndexHome#open(List, String)}. */
    public static IndexHome open(List<URI> servers, String name) {
        Connection connection = Connection.to(servers);
        try {
            return open(connection, name);
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Takes a connection over. */
    static OpenSearchHome open(Connection connection, String name) {
        return new OpenSearchHome(connection, new ServerIndexes(connection, name));
    }

    @Override
    public IndexCondition condition() {
        return condition;
    }

    @Override
    public SearchIndex current() {
        return current;
    }

    /** The server shares the work among its own threads. */
    @Override
    public synchronized SearchIndex refill(int threads) {
        OpenSearchIndex before = next;
        if (before != null) {
            before.close();
        }
        indexes.createNext();
        OpenSearchIndex made = new OpenSearchIndex(connection, indexes.nextAlias());
        next = made;
        return made;
    }

    @Override
    public synchronized void swap(SearchIndex refilled) {
        if (refilled != next) {
            throw new IllegalArgumentException("Only the latest refill of this home can become current");
        }
        indexes.swap();
        refilled.close();
        next = null;
    }

    @Override
    public synchronized void close() {
        current.close();
        connection.close();
    }
}
