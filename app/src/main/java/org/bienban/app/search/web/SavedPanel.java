package org.bienban.app.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.search.RecentSearches;
import org.bienban.app.search.SavedSearch;
import org.bienban.app.search.SavedSearches;
import org.bienban.app.search.SharingUnits;
import org.bienban.templates.page.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the search page shows of saved and recent searches: all of them before anything is asked, then how to save it. */
@Component
class SavedPanel {

    private static final int LONGEST_NAME = 60;

    private final SavedSearches searches;
    private final RecentSearches recent;
    private final SharingUnits units;
    private final MessageSource messages;

    SavedPanel(SavedSearches searches, RecentSearches recent, SharingUnits units, MessageSource messages) {
        this.searches = searches;
        this.recent = recent;
        this.units = units;
        this.messages = messages;
    }

    void show(SearchForm form, Actor actor, Model model, Locale locale) {
        List<SavedSearch> saved = searches.of(actor);
        model.addAttribute("savedSearches", saved);
        if (!form.asked()) {
            model.addAttribute("recentSearches", recent.of(actor));
            return;
        }
        String query = form.address().query();
        if (form.after() == null) {
            recent.remember(actor, new RecentSearches.Recent(form.text(), query));
        }
        model.addAttribute("savedQuery", query);
        model.addAttribute(
                "savedAs",
                saved.stream()
                        .filter(one -> one.query().equals(query))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("newSearchId", UUID.randomUUID());
        model.addAttribute("sharing", sharing(actor, locale));
        if (!model.containsAttribute("searchName")) {
            String name = form.text();
            model.addAttribute("searchName", name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME));
        }
    }

    /** With whom a search may be shared: nobody, or a unit. */
    List<Choice> sharing(Actor actor, Locale locale) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", messages.getMessage("search.saved.private", null, locale)));
        units.of(actor)
                .forEach(unit -> choices.add(new Choice(
                        unit.id().toString(),
                        messages.getMessage("search.saved.with", new Object[] {unit.name()}, locale))));
        return choices;
    }
}
