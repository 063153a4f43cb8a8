package org.bienban.search.engine;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.bienban.search.Facet;
import org.bienban.search.FacetCount;
import org.bienban.search.Facets;

/** What was counted over all matches. */
public final class Tally {
    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private static final Comparator<FacetCount> NEWEST_FIRST =
            Comparator.comparing(FacetCount::value).reversed();

    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);

    public void add(Facet facet, String value, long count) {
        counts.computeIfAbsent(facet, unused -> new HashMap<>()).merge(value, count, Long::sum);
    }

    public Facets facets() {
        Map<Facet, List<FacetCount>> sorted = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) ->
                sorted.put(facet, first(values, facet == Facet.MONTH ? NEWEST_FIRST : MOST_FIRST)));
        return new Facets(sorted);
    }

    /** The first of the order, found without sorting all: a province has thousands of units. */
    private static List<FacetCount> first(Map<String, Long> values, Comparator<FacetCount> order) {
        PriorityQueue<FacetCount> kept = new PriorityQueue<>(order.reversed());
        values.forEach((value, count) -> {
            FacetCount counted = new FacetCount(value, count);
            if (kept.size() < Facets.MOST_VALUES) {
                kept.add(counted);
            } else if (order.compare(counted, kept.element()) < 0) {
                kept.remove();
                kept.add(counted);
            }
        });
        return kept.stream().sorted(order).toList();
    }
}
