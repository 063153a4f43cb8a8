package org.bienban.app.search;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bienban.search.IndexHome;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The search index.
 *
 * @param directory folder of this node's index; it may be deleted at any time, the node fills it again
 * @param tail whether this node follows the journal by itself; tests follow it by hand
 * @param poll how often the journal is looked at
 * @param journalKept how long changes are kept for nodes that were away; a node away for longer refills
 * @param opensearch addresses of one OpenSearch cluster that all nodes share instead of a folder each, such as
 *     {@code https://name:password@search:9200/bienban}; a path names the index, for several installations on one cluster
 */
@ConfigurationProperties("bienban.search")
record SearchProperties(
        @DefaultValue("./data/search-index") Path directory,
        @DefaultValue("true") boolean tail,
        @DefaultValue("400ms") Duration poll,
        @DefaultValue("30d") Duration journalKept,
        @DefaultValue List<URI> opensearch) {

    private static final String NAME = "bienban";

    SearchProperties {
        opensearch = List.copyOf(opensearch);
    }

    /** Whether all nodes share one index. */
    boolean shared() {
        return !opensearch.isEmpty();
    }

    /** Opens the index where it is kept. */
    IndexHome home() {
        return shared() ? IndexHome.open(opensearch, name()) : IndexHome.open(directory);
    }

    private String name() {
        String path = opensearch.getFirst().getPath();
        String name = path == null ? "" : path.replace("/", "");
        return name.isEmpty() ? NAME : name;
    }
}
