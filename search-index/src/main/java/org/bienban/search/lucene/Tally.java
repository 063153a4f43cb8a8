package org.bienban.search.lucene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienban.search.FacetCount;
import org.bienban.search.Facets;

/** What was counted over all matches. */
final class Tally {
    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private static final Comparator<FacetCount> NEWEST_FIRST =
            Comparator.comparing(FacetCount::value).reversed();

    private long total;
    private final Map<String, Map<String, Long>> counts = new HashMap<>();

    void addMatches(long matches) {
        total += matches;
    }

    void add(String field, String value, long count) {
        counts.computeIfAbsent(field, unused -> new HashMap<>()).merge(value, count, Long::sum);
    }

    long total() {
        return total;
    }

    Facets facets() {
        return new Facets(
                sorted(FacetCollector.KIND, MOST_FIRST),
                sorted(FacetCollector.STATUS, MOST_FIRST),
                sorted(FacetCollector.MONTH, NEWEST_FIRST),
                sorted(FacetCollector.UNIT, MOST_FIRST));
    }

    private List<FacetCount> sorted(String field, Comparator<FacetCount> order) {
        return counts.getOrDefault(field, Map.of()).entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(order)
                .limit(Facets.MOST_VALUES)
                .toList();
    }
}
