package org.bienban.search;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.bienban.search.lucene.LuceneHome;
import org.bienban.search.opensearch.OpenSearchHome;

/**
 * Where an index is kept, and the index current there: a folder of this node, or a server that several nodes share. What
 * fills it need not know which.
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
public interface IndexHome extends AutoCloseable {
    /**
     * Opens the index of the current schema in a folder, creating folder and index if they are missing. An index that
     * cannot be read is moved aside (the last one is kept as {@code damaged-...}) and an empty one takes its place.
     *
     * @throws SearchIndexException if another process holds the folder, or it cannot be written
     */
    static IndexHome open(Path folder) {
        return LuceneHome.open(folder);
    }

    /**
     * Opens the index of the current schema on OpenSearch, creating it if it is missing. Others may have it open at the
     * same time; who writes to it agrees with them about that.
     *
     * @param servers addresses of one cluster, at least one; name and password in the first are used for all
     * @param name how the names of everything made there begin: lower-case letters, digits and hyphens
     * @throws SearchIndexException if no server answers, or it refuses
     */
    static IndexHome open(List<URI> servers, String name) {
        return OpenSearchHome.open(servers, name);
    }

    /** How the index was found when this was opened; does not change afterwards. */
    IndexCondition condition();

    /** The index in use. The same object for as long as this is open: a swap happens behind it. */
    SearchIndex current();

    /**
     * An empty index to be filled beside the current one. Hand it to {@link #swap} when it has caught up, or close it to
     * give up; a new refill makes the one before useless, and so does a write that failed. What is written to it may be
     * found from the swap on, not before.
     */
    default SearchIndex refill() {
        return refill(1);
    }

    /**
     * As {@link #refill()}, with large writes shared among threads where that helps.
     *
     * @param threads 1 or more
     */
    SearchIndex refill(int threads);

    /**
     * Makes a refilled index the current one; the one before is removed when no search under way needs it. The position
     * of {@link #current()} becomes that of the refilled index, from where the journal must be read on.
     *
     * @param refilled what {@link #refill} gave, still open
     */
    void swap(SearchIndex refilled);

    @Override
    void close();
}
