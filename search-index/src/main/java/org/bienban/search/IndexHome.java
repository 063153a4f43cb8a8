package org.bienban.search;

import java.io.IOException;
import java.nio.file.Path;
import org.bienban.search.lucene.HomeFolder;
import org.bienban.search.lucene.LuceneSearchIndex;

/**
 * The folder a node keeps its index in, and the index current in it.
 *
 * <p>Inside, each index has a folder of its own, named by schema version and generation ({@code v1-3}); the file
 * {@code current} names the one in use and is only ever replaced as a whole. Whatever it does not name is the remains of
 * an unfinished refill or of an index already replaced and is removed at the next opening. So a crash at any moment
 * leaves either the old or the new index current, never half of one.
 *
 * <pre>{@code
 * try (IndexHome home = IndexHome.open(path)) {
 *     SearchIndex index = home.current();         // stays valid across swaps
 *     if (home.condition().needsFilling()) {
 *         SearchIndex beside = home.refill();      // searches go on with the old one
 *         ... beside.write(...) until it has caught up ...
 *         home.swap(beside);
 *     }
 * }
 * }</pre>
 */
public final class IndexHome implements AutoCloseable {
    private final HomeFolder folder;
    private final IndexCondition condition;
    private final CurrentIndex current;

    private IndexHome(HomeFolder folder, IndexCondition condition, CurrentIndex current) {
        this.folder = folder;
        this.condition = condition;
        this.current = current;
    }

    /**
     * Opens the index of the current schema in a folder, creating folder and index if they are missing. An index that
     * cannot be read is moved aside (the last one is kept as {@code damaged-...}) and an empty one takes its place.
     *
     * @throws SearchIndexException if another process holds the folder, or it cannot be written
     */
    public static IndexHome open(Path home) {
        HomeFolder folder = HomeFolder.lock(home);
        try {
            HomeFolder.Opened opened = folder.openCurrent();
            folder.removeLeftovers();
            return new IndexHome(folder, opened.condition(), new CurrentIndex(opened.index()));
        } catch (IOException e) {
            folder.unlock();
            throw new SearchIndexException("The folder " + home + " cannot be used: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            folder.unlock();
            throw e;
        }
    }

    /** How the index was found when this was opened; does not change afterwards. */
    public IndexCondition condition() {
        return condition;
    }

    /** The index in use. The same object for as long as this is open: a swap happens behind it. */
    public SearchIndex current() {
        return current;
    }

    /**
     * An empty index to be filled beside the current one. Hand it to {@link #swap} when it has caught up, or close it to
     * give up; a new refill makes the one before useless.
     */
    public SearchIndex refill() {
        return refill(1);
    }

    /**
     * As {@link #refill()}, with large writes shared among threads.
     *
     * @param threads 1 or more
     */
    public synchronized SearchIndex refill(int threads) {
        try {
            return folder.createNext(threads);
        } catch (IOException e) {
            throw new SearchIndexException("No index can be made beside the current one: " + e.getMessage(), e);
        }
    }

    /**
     * Makes a refilled index the current one and removes the one before. Searches under way finish first; the position
     * of {@link #current()} becomes that of the refilled index, from where the journal must be read on.
     *
     * @param refilled what {@link #refill} gave, still open
     */
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
