package org.bienban.app.directory.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.directory.Change;
import org.bienban.app.directory.DirectoryRights;
import org.bienban.app.directory.Entry;
import org.bienban.app.organisation.Participation;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Standing;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.UnitKind;
import org.bienban.app.organisation.UnitKinds;
import org.bienban.app.organisation.Units;
import org.bienban.templates.page.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The fields of a change with what may be chosen in each. */
@Component
class ChangeFields {

    private final Units units;
    private final UnitKinds kinds;
    private final DirectoryRights rights;
    private final PersonChoices people;
    private final MessageSource messages;

    ChangeFields(Units units, UnitKinds kinds, DirectoryRights rights, PersonChoices people, MessageSource messages) {
        this.units = units;
        this.kinds = kinds;
        this.rights = rights;
        this.people = people;
        this.messages = messages;
    }

    List<ChangeField> of(Actor actor, Change change, Unit unit, Map<String, String> typed, Locale locale) {
        return change.entries().stream()
                .map(entry -> new ChangeField(
                        entry, choices(actor, change, unit, entry, typed, locale), value(change, unit, entry, typed)))
                .toList();
    }

    private List<Choice> choices(
            Actor actor, Change change, Unit unit, Entry entry, Map<String, String> typed, Locale locale) {
        return switch (entry) {
            case KIND ->
                kindsBelow(unit, locale)
                        .map(kind -> new Choice(kind.code(), kind.label()))
                        .toList();
            case TYPE -> {
                List<String> below =
                        kindsBelow(unit, locale).map(UnitKind::code).toList();
                yield kinds.types(locale).stream()
                        .filter(type -> below.contains(type.kind()))
                        .map(type -> new Choice(type.code(), type.label()))
                        .toList();
            }
            case PARENT -> among(actor, unit, above -> suitsAsParent(above, unit, locale));
            case SUCCESSOR -> among(actor, unit, other -> other.kind().equals(unit.kind()));
            case PERSON -> people.of(actor, change, unit, typed.getOrDefault("q", ""));
            case STANDING -> words(Standing.values(), "organisation.standing.", locale);
            case PARTICIPATION -> words(Participation.values(), "organisation.participation.", locale);
            case POST -> words(PostKind.values(), "organisation.post.", locale);
            case NAME, HEAD_NAME, CODE, FULL_NAME, PHONE -> List.of();
        };
    }

    private static String value(Change change, Unit unit, Entry entry, Map<String, String> typed) {
        String before = switch (change) {
            case RENAME -> entry == Entry.NAME ? unit.name() : "";
            case RECODE -> unit.writtenCode();
            default -> "";
        };
        return typed.getOrDefault(entry.field(), before);
    }

    private Stream<UnitKind> kindsBelow(Unit unit, Locale locale) {
        return kinds.all(locale).stream().filter(kind -> kind.parents().contains(unit.kind()));
    }

    private boolean suitsAsParent(Unit above, Unit unit, Locale locale) {
        return kinds.all(locale).stream()
                .anyMatch(kind ->
                        kind.code().equals(unit.kind()) && kind.parents().contains(above.kind()));
    }

    private List<Choice> among(Actor actor, Unit unit, Predicate<Unit> suits) {
        LocalDate on = actor.on();
        return rights.readable(actor, on).stream()
                .filter(id -> !id.equals(unit.id()))
                .flatMap((UUID id) -> units.find(id, on).stream())
                .filter(suits)
                .sorted(Comparator.comparing(Unit::code))
                .map(other -> new Choice(other.id().toString(), other.name()))
                .toList();
    }

    private List<Choice> words(Enum<?>[] values, String prefix, Locale locale) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), messages.getMessage(prefix + value.name(), null, locale)))
                .toList();
    }
}
