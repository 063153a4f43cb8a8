package org.bienban.search.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienban.search.Facet;
import org.bienban.search.FacetCount;
import org.bienban.search.Facets;
import org.bienban.search.SearchQuery;

/** Counts over what matches. */
final class EntryCounts {
    private EntryCounts() {}

    /** Counts by each facet, with what is chosen of it let go. */
    static Facets of(List<HeldEntry> matching, SearchQuery query) {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            SearchQuery others = query.without(facet);
            counts.put(
                    facet,
                    count(
                            facet,
                            matching.stream()
                                    .filter(held -> held.visibleTo(others))
                                    .toList(),
                            query));
        }
        return new Facets(counts);
    }

    private static List<FacetCount> count(Facet facet, List<HeldEntry> visible, SearchQuery query) {
        Map<String, Long> counts = new HashMap<>();
        for (HeldEntry held : visible) {
            for (String value : held.values(facet, query.audiences())) {
                if (!value.isEmpty()) {
                    counts.merge(value, 1L, Long::sum);
                }
            }
        }
        Comparator<FacetCount> order = facet == Facet.MONTH
                ? Comparator.comparing(FacetCount::value).reversed()
                : Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);
        List<FacetCount> sorted = new ArrayList<>();
        counts.forEach((value, number) -> sorted.add(new FacetCount(value, number)));
        sorted.sort(order);
        return sorted.subList(0, Math.min(sorted.size(), Facets.MOST_VALUES));
    }
}
