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
import org.bienban.app.register.Stage;
import org.bienban.app.register.web.FilterForm.Chosen;
import org.bienban.templates.page.Choice;
import org.bienban.workflows.IssueProgress.Phase;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the form of the filter into words. */
@Component
class FilterForms {

    /** What higher committees ask first: gone up, without an answer; longest waiting first, as every list. */
    static final RegisterAddress ESCALATED = escalated(RegisterAddress.of(Map.of()));

    /** What is asked by links, not by fields of the form. */
    private static final List<String> LINKED = List.of("holder", "cell", "body", "reached", "missing");

    private static final int LEVELS = 4;

    private final Holders holders;
    private final MessageSource messages;

    FilterForms(Holders holders, MessageSource messages) {
        this.holders = holders;
        this.messages = messages;
    }

    /** The same of any list. */
    static RegisterAddress escalated(RegisterAddress of) {
        return of.with("reached", FilterWords.of(Stage.HANDED_UP)).with("missing", FilterWords.of(Stage.ANSWERED));
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
                chosen(address, LINKED, Map.of(), actor, locale));
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

    /** Everything the pictures are asked for, each with the address of the pictures without it. */
    List<Chosen> all(RegisterAddress address, CategoryTree tree, Actor actor, Locale locale) {
        List<String> names = new ArrayList<>(LINKED);
        names.addAll(List.of("category", "level", "place", "q"));
        return chosen(address, names, tree.labels(locale), actor, locale).stream()
                .map(one -> new Chosen(
                        one.name(),
                        one.value(),
                        one.text(),
                        address.with(one.name(), "").at("/issues/figures")))
                .toList();
    }

    private List<Chosen> chosen(
            RegisterAddress address, List<String> names, Map<String, String> labels, Actor actor, Locale locale) {
        List<Chosen> chosen = new ArrayList<>();
        for (String name : names) {
            String value = address.value(name);
            if (!value.isEmpty()) {
                String what = switch (name) {
                    case "holder", "cell", "body" -> holders.name(UUID.fromString(value), actor.on());
                    case "reached", "missing" -> text("register.stage." + value.toUpperCase(Locale.ROOT), locale);
                    case "level" -> text("issue.level", locale, value);
                    default -> labels.getOrDefault(value, value);
                };
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
