package org.bienban.app.search;

import java.time.YearMonth;
import java.util.Set;
import org.bienban.search.SearchOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked for.
 *
 * @param text as typed
 * @param kinds empty for all
 * @param units ids of units whose subtrees are searched; empty for all
 * @param statuses empty for all
 * @param from first month, or null
 * @param to last month, or null
 * @param after where the page before ended, or null
 */
public record SearchRequest(
        String text,
        Set<String> kinds,
        Set<String> units,
        Set<String> statuses,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        SearchOrder order,
        int size,
        @Nullable String after) {

    public SearchRequest {
        kinds = Set.copyOf(kinds);
        units = Set.copyOf(units);
        statuses = Set.copyOf(statuses);
    }
}
