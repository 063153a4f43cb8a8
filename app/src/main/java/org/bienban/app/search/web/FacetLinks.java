package org.bienban.app.search.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bienban.app.search.SearchWords;
import org.bienban.search.FacetCount;
import org.bienban.search.Facets;
import org.springframework.stereotype.Component;

/** Turns the counts of a result into links. */
@Component
class FacetLinks {

    /** More values than these are no help to a reader. */
    private static final int SHOWN = 12;

    private final SearchLabels labels;

    FacetLinks(SearchLabels labels) {
        this.labels = labels;
    }

    /** The filters that have values, in the order of the page. */
    List<FacetGroup> of(SearchForm form, Facets facets, Locale locale) {
        List<FacetGroup> groups = new ArrayList<>();
        // Kinds are the groups above the list.
        for (SearchFilter filter : EnumSet.complementOf(EnumSet.of(SearchFilter.KIND))) {
            List<FacetLink> links = links(form, filter, facets.of(filter.facet()), locale);
            if (!links.isEmpty()) {
                groups.add(new FacetGroup(filter.parameter(), links));
            }
        }
        return groups;
    }

    /** The kinds as groups, everything first: each shows itself alone. */
    List<FacetLink> groups(SearchForm form, List<FacetCount> counts, Locale locale) {
        if (counts.isEmpty()) {
            return List.of();
        }
        Set<String> chosen = form.values(SearchFilter.KIND);
        SearchAddress address = form.address();
        List<FacetLink> groups = new ArrayList<>();
        long all = counts.stream().mapToLong(FacetCount::count).sum();
        groups.add(
                new FacetLink(labels.text("search.all", "", locale), all, address.without("kind"), chosen.isEmpty()));
        for (String kind : SearchWords.KINDS) {
            counts.stream()
                    .filter(count -> count.value().equals(kind))
                    .forEach(count -> groups.add(new FacetLink(
                            labels.of(SearchFilter.KIND, kind, locale),
                            count.count(),
                            address.only("kind", kind),
                            chosen.equals(Set.of(kind)))));
        }
        return groups;
    }

    private List<FacetLink> links(SearchForm form, SearchFilter filter, List<FacetCount> counts, Locale locale) {
        Set<String> chosen = form.values(filter);
        List<FacetLink> links = new ArrayList<>();
        for (FacetCount count : counts) {
            boolean isChosen = chosen.contains(count.value());
            if (links.size() < SHOWN || isChosen) {
                String href = form.address().toggled(filter.parameter(), count.value());
                links.add(new FacetLink(labels.of(filter, count.value(), locale), count.count(), href, isChosen));
            }
        }
        return links;
    }
}
