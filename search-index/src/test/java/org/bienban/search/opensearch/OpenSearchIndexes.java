package org.bienban.search.opensearch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bienban.search.IndexHome;
import org.bienban.search.SearchIndex;
import org.bienban.search.node.RunningNode;

/** Empty indexes for tests, each of a name of its own. */
final class OpenSearchIndexes {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Connection SHARED = Connection.to(List.of(RunningNode.address()));

    private static String before = "none";

    private OpenSearchIndexes() {}

    static String freshName() {
        return "test" + NUMBER.incrementAndGet();
    }

    static IndexHome home(String name) {
        return IndexHome.open(List.of(RunningNode.address()), name);
    }

    /** Makes an index of any name and shape. */
    static void make(String index, Map<String, ?> shape) {
        SHARED.send("PUT", "/" + index, shape);
    }

    /** The indexes there are of a name. */
    static List<String> named(String name) {
        return SHARED
                .ask(client -> client.indices().getAlias(get -> get.index(name + "-v*")))
                .result()
                .keySet()
                .stream()
                .sorted()
                .toList();
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
