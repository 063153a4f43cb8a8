package org.bienban.search.lucene;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchIndex;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;

/** Stands for whichever index is current. Users hold it shared; a swap waits for them and then holds it alone. */
final class CurrentIndex implements SearchIndex {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private SearchIndex index;

    CurrentIndex(SearchIndex index) {
        this.index = index;
    }

    /** Changes over and closes the one before. */
    void become(SearchIndex next) {
        Lock alone = lock.writeLock();
        alone.lock();
        try {
            SearchIndex before = index;
            index = next;
            before.close();
        } finally {
            alone.unlock();
        }
    }

    @Override
    public void write(List<IndexChange> changes, IndexPosition position) {
        using(current -> {
            current.write(changes, position);
            return position;
        });
    }

    @Override
    public IndexPosition position() {
        return using(SearchIndex::position);
    }

    @Override
    public SearchResult search(SearchQuery query) {
        return using(current -> current.search(query));
    }

    @Override
    public List<String> alike(SearchQuery query) {
        return using(current -> current.alike(query));
    }

    @Override
    public List<String> complete(SearchQuery query) {
        return using(current -> current.complete(query));
    }

    @Override
    public long count() {
        return using(SearchIndex::count);
    }

    @Override
    public OptionalLong sourceVersionOf(String id) {
        return using(current -> current.sourceVersionOf(id));
    }

    @Override
    public void close() {
        using(current -> {
            current.close();
            return current;
        });
    }

    private <T> T using(Function<SearchIndex, T> use) {
        Lock shared = lock.readLock();
        shared.lock();
        try {
            return use.apply(index);
        } finally {
            shared.unlock();
        }
    }
}
