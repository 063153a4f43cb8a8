package org.bienban.app.search.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.search.FacetCount;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns the counts of a result into links. */
@Component
class FacetLinks {

    /** More values than these are no help to a reader. */
    private static final int SHOWN = 12;

    private final MessageSource messages;
    private final Units units;
    private final Clock clock;

    FacetLinks(MessageSource messages, Units units, Clock clock) {
        this.messages = messages;
        this.units = units;
        this.clock = clock;
    }

    List<FacetLink> kinds(SearchForm form, List<FacetCount> counts, Locale locale) {
        return links(form, "kind", form.kinds(), counts, kind -> text("search.kind." + kind, kind, locale));
    }

    List<FacetLink> statuses(SearchForm form, List<FacetCount> counts, Locale locale) {
        return links(
                form, "status", form.statuses(), counts, status -> text("search.status." + status, status, locale));
    }

    List<FacetLink> units(SearchForm form, List<FacetCount> counts) {
        return links(form, "unit", form.units(), counts, this::unitName);
    }

    private static List<FacetLink> links(
            SearchForm form, String filter, Set<String> chosen, List<FacetCount> counts, UnaryOperator<String> label) {
        List<FacetLink> links = new ArrayList<>();
        for (FacetCount count : counts) {
            boolean isChosen = chosen.contains(count.value());
            if (links.size() < SHOWN || isChosen) {
                String href = form.address().toggled(filter, count.value());
                links.add(new FacetLink(label.apply(count.value()), count.count(), href, isChosen));
            }
        }
        return links;
    }

    private String unitName(String id) {
        LocalDate today = LocalDate.now(clock);
        return units.nearest(UUID.fromString(id), today).map(Unit::name).orElse("…");
    }

    private String text(String key, String otherwise, Locale locale) {
        String found = messages.getMessage(key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }
}
