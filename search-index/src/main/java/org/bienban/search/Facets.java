package org.bienban.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts over all visible matches, not over one page. What is counted by a facet lets go the values chosen of that facet
 * alone, so that one sees what else could be chosen. Each list is ordered by count, then by value, and holds at most
 * {@value #MOST_VALUES} values; months are ordered newest first.
 *
 * @param counts by facet; a facet without any value is left out
 */
public record Facets(Map<Facet, List<FacetCount>> counts) {
    /** No list is longer. */
    public static final int MOST_VALUES = 500;

    /** Nothing counted. */
    public static final Facets NONE = new Facets(Map.of());

    public Facets {
        Map<Facet, List<FacetCount>> copy = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, List.copyOf(values));
            }
        });
        counts = Map.copyOf(copy);
    }

    /** The counts of a facet; empty if nothing carries a value. */
    public List<FacetCount> of(Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }

    /** By kind. */
    public List<FacetCount> kinds() {
        return of(Facet.KIND);
    }

    /** By status. */
    public List<FacetCount> statuses() {
        return of(Facet.STATUS);
    }

    /** By month. */
    public List<FacetCount> months() {
        return of(Facet.MONTH);
    }

    /** By unit id. */
    public List<FacetCount> units() {
        return of(Facet.UNIT);
    }
}
