package org.bienban.app.search;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * This node's search index.
 *
 * @param directory folder of the index; it may be deleted at any time, the node fills it again
 * @param tail whether this node follows the journal by itself; tests follow it by hand
 * @param poll how often the journal is looked at
 * @param journalKept how long changes are kept for nodes that were away; a node away for longer refills
 */
@ConfigurationProperties("bienban.search")
record SearchProperties(
        @DefaultValue("./data/search-index") Path directory,
        @DefaultValue("true") boolean tail,
        @DefaultValue("400ms") Duration poll,
        @DefaultValue("30d") Duration journalKept) {}
