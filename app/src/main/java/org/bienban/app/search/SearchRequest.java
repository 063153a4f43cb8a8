package org.bienban.app.search;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienban.search.AskedValue;
import org.bienban.search.Facet;
import org.bienban.search.SearchOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked for.
 *
 * @param text as typed
 * @param chosen values of facets, one of which what is found must have
 * @param asked values asked for beside the text, as if typed there
 * @param from first month, or null
 * @param to last month, or null
 * @param after where the page before ended, or null
 */
public record SearchRequest(
        String text,
        Map<Facet, Set<String>> chosen,
        List<AskedValue> asked,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        SearchOrder order,
        int size,
        @Nullable String after) {

    public SearchRequest {
        chosen = Map.copyOf(chosen);
        asked = List.copyOf(asked);
    }

    /** The best matches for a text and what is chosen, from the beginning. */
    public static SearchRequest of(String text, Map<Facet, Set<String>> chosen) {
        return new SearchRequest(text, chosen, List.of(), null, null, SearchOrder.RELEVANCE, 20, null);
    }

    /** The same, another page of it. */
    SearchRequest page(int newSize, @Nullable String newAfter) {
        return new SearchRequest(text, chosen, asked, from, to, order, newSize, newAfter);
    }
}
