package org.bienban.search;

import java.util.List;

/**
 * Counts over all visible matches, not over one page. Each list is ordered by count, then by value, and holds at most
 * {@value #MOST_VALUES} values; months are ordered newest first.
 *
 * @param kinds by kind
 * @param statuses by status
 * @param months by month, {@code yyyy-MM}
 * @param units by unit id; an entry counts for its unit and for every ancestor
 */
public record Facets(
        List<FacetCount> kinds, List<FacetCount> statuses, List<FacetCount> months, List<FacetCount> units) {
    /** No list is longer. */
    public static final int MOST_VALUES = 500;

    /** Nothing counted. */
    public static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of());

    public Facets {
        kinds = List.copyOf(kinds);
        statuses = List.copyOf(statuses);
        months = List.copyOf(months);
        units = List.copyOf(units);
    }
}
