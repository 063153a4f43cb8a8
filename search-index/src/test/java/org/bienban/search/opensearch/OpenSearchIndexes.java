package org.bienban.search.opensearch;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bienban.search.IndexHome;
import org.bienban.search.SearchIndex;

/** Empty indexes for tests, each of a name of its own. */
final class OpenSearchIndexes {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Connection SHARED = Connection.to(List.of(OpenSearchServer.address()));

    private static String before = "none";

    private OpenSearchIndexes() {}

    static String freshName() {
        return "test" + NUMBER.incrementAndGet();
    }

    static IndexHome home(String name) {
        return IndexHome.open(List.of(OpenSearchServer.address()), name);
    }

    /** The more there are, the longer each takes to be made. */
    static void remove(String name) {
        SHARED.ask(client -> client.indices().delete(away -> away.index(name + "-v*")));
    }

    /** Only the index is closed by contracts, so the connection stays with the run. */
    static synchronized SearchIndex fresh() {
        String name = freshName();
        SearchIndex made = OpenSearchHome.open(SHARED, name).current();
        remove(before);
        before = name;
        return made;
    }
}
