package org.bienban.app.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows administrators how far behind this node's index is; an index being filled is no reason to take the node out. */
@Component("searchIndex")
class SearchIndexHealth implements HealthIndicator {

    private final NodeIndex index;

    SearchIndexHealth(NodeIndex index) {
        this.index = index;
    }

    @Override
    public Health health() {
        IndexStatus status = index.status();
        return Health.up()
                .withDetail("state", status.state())
                .withDetail("entries", status.entries())
                .withDetail("lag", status.lag())
                .build();
    }
}
