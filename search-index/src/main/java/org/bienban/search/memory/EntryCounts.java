package org.bienban.search.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bienban.search.FacetCount;
import org.bienban.search.Facets;

/** Counts over matches. */
final class EntryCounts {
    private EntryCounts() {}

    static Facets of(List<Scored> matches) {
        Comparator<FacetCount> mostFirst =
                Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);
        Comparator<FacetCount> newestFirst =
                Comparator.comparing(FacetCount::value).reversed();
        return new Facets(
                count(matches, held -> List.of(held.entry().kind()), mostFirst),
                count(matches, held -> List.of(held.entry().status()), mostFirst),
                count(matches, held -> List.of(held.monthName()), newestFirst),
                count(matches, held -> List.copyOf(held.units()), mostFirst));
    }

    private static List<FacetCount> count(
            List<Scored> matches, Function<HeldEntry, List<String>> values, Comparator<FacetCount> order) {
        Map<String, Long> counts = new HashMap<>();
        for (Scored match : matches) {
            for (String value : values.apply(match.held())) {
                if (!value.isEmpty()) {
                    counts.merge(value, 1L, Long::sum);
                }
            }
        }
        List<FacetCount> sorted = new ArrayList<>();
        counts.forEach((value, number) -> sorted.add(new FacetCount(value, number)));
        sorted.sort(order);
        return sorted.subList(0, Math.min(sorted.size(), Facets.MOST_VALUES));
    }
}
