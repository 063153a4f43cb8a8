package org.bienban.app.register.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bienban.app.access.Actor;
import org.bienban.app.register.Age;
import org.bienban.app.register.CategoryTree;
import org.bienban.app.register.Holders;
import org.bienban.app.register.web.FilterForm.Chosen;
import org.bienban.templates.page.Choice;
import org.bienban.workflows.IssueProgress.Phase;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the form of the filter into words. */
@Component
class FilterForms {

    /** What higher committees ask first: gone up, without an answer; longest waiting first, as every list. */
    static final RegisterAddress ESCALATED = RegisterAddress.of(Map.of("reached", "handed_up", "missing", "answered"));

    private static final int LEVELS = 4;

    private final Holders holders;
    private final MessageSource messages;

    FilterForms(Holders holders, MessageSource messages) {
        this.holders = holders;
        this.messages = messages;
    }

    FilterForm of(RegisterAddress address, CategoryTree tree, Actor actor, Locale locale) {
        return new FilterForm(
                categories(tree, locale),
                IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(level ->
                                new Choice(String.valueOf(level), text("issue.level", locale, String.valueOf(level))))
                        .toList(),
                choices(Phase.values(), "issue.phase.", locale),
                choices(Age.values(), "register.age.", locale),
                List.of(new Choice("newest", text("register.sort.newest", locale))),
                chosen(address, actor, locale));
    }

    private List<Choice> categories(CategoryTree tree, Locale locale) {
        List<Choice> choices = new ArrayList<>();
        tree.all()
                .forEach(category -> choices.add(
                        new Choice(category.code(), "\u2014 ".repeat(tree.depth(category)) + category.label(locale))));
        choices.add(new Choice(CategoryTree.NONE, text("issue.category.none", locale)));
        return choices;
    }

    private List<Choice> choices(Enum<?>[] values, String prefix, Locale locale) {
        return Arrays.stream(values)
                .map(value -> new Choice(FilterWords.of(value), text(prefix + value.name(), locale)))
                .toList();
    }

    private List<Chosen> chosen(RegisterAddress address, Actor actor, Locale locale) {
        List<Chosen> chosen = new ArrayList<>();
        for (String name : List.of("holder", "cell", "body", "reached", "missing")) {
            String value = address.value(name);
            if (!value.isEmpty()) {
                String what = name.equals("reached") || name.equals("missing")
                        ? text("register.stage." + value.toUpperCase(Locale.ROOT), locale)
                        : holders.name(UUID.fromString(value), actor.on());
                chosen.add(
                        new Chosen(name, value, text("register.chosen." + name, locale, what), address.to(name, "")));
            }
        }
        return chosen;
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
