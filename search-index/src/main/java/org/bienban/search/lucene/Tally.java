package org.bienban.search.lucene;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienban.search.Facet;
import org.bienban.search.FacetCount;
import org.bienban.search.Facets;

/** What was counted over all matches. */
final class Tally {
    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private static final Comparator<FacetCount> NEWEST_FIRST =
            Comparator.comparing(FacetCount::value).reversed();

    private long total;
    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);

    void addMatches(long matches) {
        total += matches;
    }

    void add(Facet facet, String value, long count) {
        counts.computeIfAbsent(facet, unused -> new HashMap<>()).merge(value, count, Long::sum);
    }

    /** Takes the counts of a facet over from another tally. */
    void take(Facet facet, Tally other) {
        counts.put(facet, other.counts.getOrDefault(facet, Map.of()));
    }

    long total() {
        return total;
    }

    Facets facets() {
        Map<Facet, List<FacetCount>> sorted = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) ->
                sorted.put(facet, sorted(values, facet == Facet.MONTH ? NEWEST_FIRST : MOST_FIRST)));
        return new Facets(sorted);
    }

    private static List<FacetCount> sorted(Map<String, Long> values, Comparator<FacetCount> order) {
        return values.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(order)
                .limit(Facets.MOST_VALUES)
                .toList();
    }
}
