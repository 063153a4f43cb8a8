package org.bienban.app.search;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Figures for administrators: how large this node's index is and how far behind the data. */
@Component
class IndexFigures implements MeterBinder {

    private final NodeIndex index;
    private final IndexStaleness staleness;

    IndexFigures(NodeIndex index, IndexStaleness staleness) {
        this.index = index;
        this.staleness = staleness;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("bienban.search.entries", index, node -> node.status().entries())
                .description("entries of this node's search index")
                .register(registry);
        Gauge.builder("bienban.search.lag", staleness, each -> each.now().changes())
                .baseUnit("changes")
                .description("changes not yet in this node's search index")
                .register(registry);
        Gauge.builder(
                        "bienban.search.lag.age",
                        staleness,
                        each -> each.now().age().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("age of the oldest change not yet in this node's search index")
                .register(registry);
    }
}
