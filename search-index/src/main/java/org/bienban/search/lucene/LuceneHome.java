package org.bienban.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.bienban.search.IndexCondition;
import org.bienban.search.IndexHome;
import org.bienban.search.SearchIndex;
import org.bienban.search.SearchIndexException;

/**
 * A folder of this node as a home.
 *
 * <p>Inside, each index has a folder of its own, named by schema version and generation ({@code v1-3}); the file
 * {@code current} names the one in use and is only ever replaced as a whole. Whatever it does not name is the remains of
 * an unfinished refill or of an index already replaced and is removed at the next opening. So a crash at any moment
 * leaves either the old or the new index current, never half of one.
 */
public final class LuceneHome implements IndexHome {
    private final HomeFolder folder;
    private final IndexCondition condition;
    private final CurrentIndex current;

    private LuceneHome(HomeFolder folder, IndexCondition condition, CurrentIndex current) {
        this.folder = folder;
        this.condition = condition;
        this.current = current;
    }

    /** See {@link IndexHome#open(Path)}. */
    public static IndexHome open(Path home) {
        HomeFolder folder = HomeFolder.lock(home);
        try {
            HomeFolder.Opened opened = folder.openCurrent();
            folder.removeLeftovers();
            return new LuceneHome(folder, opened.condition(), new CurrentIndex(opened.index()));
        } catch (IOException e) {
            folder.unlock();
            throw new SearchIndexException("The folder " + home + " cannot be used: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            folder.unlock();
            throw e;
        }
    }

    @Override
    public IndexCondition condition() {
        return condition;
    }

    @Override
    public SearchIndex current() {
        return current;
    }

    @Override
    public synchronized SearchIndex refill(int threads) {
        try {
            return folder.createNext(threads);
        } catch (IOException e) {
            throw new SearchIndexException("No index can be made beside the current one: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void swap(SearchIndex refilled) {
        if (!(refilled instanceof LuceneSearchIndex filled) || !folder.isNext(filled)) {
            throw new IllegalArgumentException("Only the latest refill of this home can become current");
        }
        try {
            folder.pointTo(filled);
            current.become(filled);
            folder.removeLeftovers();
        } catch (IOException e) {
            throw new SearchIndexException("The refilled index cannot become current: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        current.close();
        folder.unlock();
    }
}
