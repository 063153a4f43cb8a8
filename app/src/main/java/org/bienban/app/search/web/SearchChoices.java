package org.bienban.app.search.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bienban.app.rules.IssueCategories;
import org.bienban.app.search.SearchWords;
import org.bienban.search.EntryLanguage;
import org.bienban.templates.page.Choice;
import org.springframework.stereotype.Component;

/** What can be chosen in the form, whatever was found. */
@Component
class SearchChoices {

    /** Choices of the plain controls. */
    record Of(
            List<Choice> kinds,
            List<Choice> statuses,
            List<Choice> categories,
            List<Choice> languages,
            List<Choice> standings) {}

    private final SearchLabels labels;
    private final IssueCategories categories;
    private final Clock clock;

    SearchChoices(SearchLabels labels, IssueCategories categories, Clock clock) {
        this.labels = labels;
        this.categories = categories;
        this.clock = clock;
    }

    Of in(Locale locale) {
        return new Of(
                choices(SearchFilter.KIND, SearchWords.KINDS.stream(), locale),
                choices(SearchFilter.STATUS, SearchWords.STATUSES.stream(), locale),
                categories.all(LocalDate.now(clock)).stream()
                        .map(category -> new Choice(category.code(), category.label(locale)))
                        .toList(),
                choices(
                        SearchFilter.WRITTEN,
                        Stream.of(EntryLanguage.VI, EntryLanguage.AR, EntryLanguage.EN)
                                .map(EntryLanguage::code),
                        locale),
                SearchWords.STANDINGS.stream()
                        .map(standing -> new Choice(standing, labels.text("search.is." + standing, standing, locale)))
                        .toList());
    }

    private List<Choice> choices(SearchFilter filter, Stream<String> values, Locale locale) {
        return values.map(value -> new Choice(value, labels.of(filter, value, locale)))
                .toList();
    }
}
