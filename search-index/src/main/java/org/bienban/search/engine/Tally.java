package org.bienban.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.bienban.search.Facet;
import org.bienban.search.FacetCount;
import org.bienban.search.Facets;

/** What was counted over all matches. Only as many values as are shown are kept: a province has thousands of units. */
public final class Tally {
    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private static final Comparator<FacetCount> NEWEST_FIRST =
            Comparator.comparing(FacetCount::value).reversed();

    /** The last of those kept first. */
    private final Map<Facet, PriorityQueue<FacetCount>> kept = new EnumMap<>(Facet.class);

    /** Adds a value; each may be added once. */
    public void add(Facet facet, String value, long count) {
        PriorityQueue<FacetCount> values = kept.computeIfAbsent(
                facet, made -> new PriorityQueue<>(order(made).reversed()));
        FacetCount counted = new FacetCount(value, count);
        if (values.size() < Facets.MOST_VALUES) {
            values.add(counted);
        } else if (order(facet).compare(counted, values.element()) < 0) {
            values.remove();
            values.add(counted);
        }
    }

    /** Whether a value with such a count could be kept, whatever its name. */
    public boolean wants(Facet facet, long count) {
        PriorityQueue<FacetCount> values = kept.get(facet);
        if (values == null || values.size() < Facets.MOST_VALUES || facet == Facet.MONTH) {
            return count > 0;
        }
        return count >= values.element().count();
    }

    public Facets facets() {
        Map<Facet, List<FacetCount>> sorted = new EnumMap<>(Facet.class);
        kept.forEach((facet, values) -> {
            List<FacetCount> first = new ArrayList<>(values);
            first.sort(order(facet));
            sorted.put(facet, first);
        });
        return new Facets(sorted);
    }

    private static Comparator<FacetCount> order(Facet facet) {
        return facet == Facet.MONTH ? NEWEST_FIRST : MOST_FIRST;
    }
}
