package org.bienban.search;

import java.util.List;
import java.util.Set;
import org.bienban.search.lucene.LuceneEntryMatcher;

/**
 * Asks a few entries many questions: which of these would this query find? Entries are made searchable and queries are
 * read exactly as by a {@link SearchIndex}, so what matches here is what a search finds there. Held in memory; for a batch
 * of entries at a time. Safe for use by many threads.
 *
 * <pre>{@code
 * try (EntryMatcher matcher = EntryMatcher.of(changed)) {
 *     for (SearchQuery query : queries) {
 *         Set<String> found = matcher.matching(query);
 *     }
 * }
 * }</pre>
 */
public interface EntryMatcher extends AutoCloseable {

    /**
     * Takes the entries up. Of several with one id the last counts.
     *
     * @throws SearchIndexException if there is no room for them
     */
    static EntryMatcher of(List<IndexEntry> entries) {
        return LuceneEntryMatcher.of(entries);
    }

    /**
     * The ids of all entries the query finds, within its filters and what its asker may see; its order, page size and
     * cursor do not matter. Never fails because of what was typed.
     *
     * @throws SearchIndexException if this is closed
     */
    Set<String> matching(SearchQuery query);

    @Override
    void close();
}
