package org.bienban.app.search;

import org.bienban.search.SearchIndexException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Shows administrators how far behind this node's index is and why; neither that nor an index that does not answer is a
 * reason to take the node out.
 */
@Component("searchIndex")
class SearchIndexHealth implements HealthIndicator {

    private final NodeIndex index;
    private final IndexStaleness staleness;

    SearchIndexHealth(NodeIndex index, IndexStaleness staleness) {
        this.index = index;
        this.staleness = staleness;
    }

    @Override
    public Health health() {
        try {
            IndexStatus status = index.status();
            Staleness now = staleness.now();
            return Health.up()
                    .withDetail("state", status.state())
                    .withDetail("entries", status.entries())
                    .withDetail("lag", now.changes())
                    .withDetail("lagSeconds", now.age().toSeconds())
                    .withDetail("reason", now.reason())
                    .withDetail("detail", now.detail())
                    .build();
        } catch (SearchIndexException e) {
            return Health.unknown().withException(e).build();
        }
    }
}
