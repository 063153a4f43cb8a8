package org.bienban.search.opensearch;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bienban.search.IndexHome;
import org.bienban.search.SearchIndex;

/** Empty indexes for tests, each of a name of its own. */
final class OpenSearchIndexes {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Connection SHARED = Connection.to(List.of(OpenSearchServer.address()));

    private OpenSearchIndexes() {}

    static String freshName() {
        return "test" + NUMBER.incrementAndGet();
    }

    static IndexHome home(String name) {
        return IndexHome.open(List.of(OpenSearchServer.address()), name);
    }

    /** Only the index is closed by contracts, so the connection stays with the run. */
    static SearchIndex fresh() {
        return OpenSearchHome.open(SHARED, freshName()).current();
    }
}
