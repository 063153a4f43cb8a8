package org.bienban.search;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param total exact number of matches the asker may see
 * @param hits of this page
 * @param next hand it to {@link SearchQuery.Builder#after(String)} for the next page; null on the last one
 * @param facets counts over all matches
 * @param took time spent
 * @param notes what was ignored of the query
 * @param meant the text with words nobody wrote, in what the asker may see, replaced by those probably meant; null if
 *     there is nothing better to ask, and on every page but the first
 */
public record SearchResult(
        long total,
        List<SearchHit> hits,
        @Nullable String next,
        Facets facets,
        Duration took,
        List<QueryNote> notes,
        @Nullable String meant) {
    public SearchResult {
        hits = List.copyOf(hits);
        notes = List.copyOf(notes);
    }
}
