package org.bienban.app.search.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.UnitKind;
import org.bienban.app.organisation.UnitKinds;
import org.bienban.app.organisation.Units;
import org.bienban.app.rules.IssueCategories;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What values of filters are called on the page. */
@Component
class SearchLabels {

    private final MessageSource messages;
    private final Units units;
    private final UnitKinds kinds;
    private final IssueCategories categories;
    private final Clock clock;

    SearchLabels(MessageSource messages, Units units, UnitKinds kinds, IssueCategories categories, Clock clock) {
        this.messages = messages;
        this.units = units;
        this.kinds = kinds;
        this.categories = categories;
        this.clock = clock;
    }

    /** The name of a value; the value itself if it has none. */
    String of(SearchFilter filter, String value, Locale locale) {
        return switch (filter) {
            case KIND -> text("search.kind." + value, value, locale);
            case STATUS -> text("search.status." + value, value, locale);
            case WRITTEN -> text("search.language." + value, value, locale);
            case BAND -> text("scoring.grade." + value.toUpperCase(Locale.ROOT), value, locale);
            case LEVEL -> kind(value, locale);
            case CATEGORY ->
                categories
                        .find(value, LocalDate.now(clock))
                        .map(category -> category.label(locale))
                        .orElse(value);
            case UNIT -> unit(value);
        };
    }

    String text(String key, String otherwise, Locale locale) {
        String found = messages.getMessage(key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }

    private String unit(String id) {
        return units.nearest(UUID.fromString(id), LocalDate.now(clock))
                .map(Unit::name)
                .orElse("…");
    }

    private String kind(String code, Locale locale) {
        return kinds.all(locale).stream()
                .filter(kind -> kind.code().equals(code))
                .map(UnitKind::label)
                .findFirst()
                .orElse(code);
    }
}
