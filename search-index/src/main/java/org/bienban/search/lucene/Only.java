package org.bienban.search.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.util.FixedBitSet;

/** Hands on to a collector only what a set holds; what is not in it never counts as competition. */
final class Only<C extends Collector, T> implements CollectorManager<Only.Choosing<C>, T> {
    private final CollectorManager<C, T> in;
    private final DocumentSet set;

    Only(CollectorManager<C, T> in, DocumentSet set) {
        this.in = in;
        this.set = set;
    }

    @Override
    public Choosing<C> newCollector() throws IOException {
        return new Choosing<>(in.newCollector(), set);
    }

    @Override
    public T reduce(Collection<Choosing<C>> collectors) throws IOException {
        return in.reduce(collectors.stream().map(Choosing::chosen).toList());
    }

    /** One collector and what it may see. */
    static final class Choosing<C extends Collector> extends FilterCollector {
        private final C chosen;
        private final DocumentSet set;

        private Choosing(C chosen, DocumentSet set) {
            super(chosen);
            this.chosen = chosen;
            this.set = set;
        }

        private C chosen() {
            return chosen;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            FixedBitSet bits = set.in(leaf);
            return new FilterLeafCollector(super.getLeafCollector(leaf)) {
                @Override
                public void collect(int doc) throws IOException {
                    if (bits.get(doc)) {
                        in.collect(doc);
                    }
                }
            };
        }
    }
}
