package org.bienban.app.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a search is narrowed by, each with the address of the search without it. */
@Component
class ChosenFilters {

    /** One of them. */
    record Chosen(String text, String without) {}

    private final SearchLabels labels;

    ChosenFilters(SearchLabels labels) {
        this.labels = labels;
    }

    List<Chosen> of(SearchForm form, Locale locale) {
        List<Chosen> chosen = new ArrayList<>();
        SearchAddress address = form.address();
        for (SearchFilter filter : SearchFilter.values()) {
            for (String value : form.values(filter)) {
                chosen.add(new Chosen(labels.of(filter, value, locale), address.toggled(filter.parameter(), value)));
            }
        }
        for (String standing : form.standings()) {
            chosen.add(new Chosen(
                    labels.text("search.is." + standing, standing, locale), address.toggled("is", standing)));
        }
        typed(chosen, form.in(), address.without("in"));
        typed(chosen, form.person(), address.without("person"));
        typed(chosen, form.number(), address.without("number"));
        months(chosen, form);
        return chosen;
    }

    private static void typed(List<Chosen> chosen, @Nullable String value, String without) {
        if (!SearchForm.line(value).isEmpty()) {
            chosen.add(new Chosen(SearchForm.line(value), without));
        }
    }

    private static void months(List<Chosen> chosen, SearchForm form) {
        Object from = SearchForm.month(form.from());
        Object to = SearchForm.month(form.to());
        if (from != null || to != null) {
            String text = from != null && from.equals(to)
                    ? from.toString()
                    : (from == null ? "…" : from) + " – " + (to == null ? "…" : to);
            chosen.add(new Chosen(text, form.address().without("from", "to")));
        }
    }
}
