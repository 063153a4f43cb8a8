package org.bienban.app.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.directory.Deputies;
import org.bienban.app.directory.DeputyPeople;
import org.bienban.app.organisation.Deputyship;
import org.bienban.app.organisation.People;
import org.bienban.app.organisation.Person;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.templates.page.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of deputies together. */
@Component
class DeputyPage {

    private final Deputies deputies;
    private final DeputyPeople people;
    private final People names;
    private final Units units;

    DeputyPage(Deputies deputies, DeputyPeople people, People names, Units units) {
        this.deputies = deputies;
        this.people = people;
        this.names = names;
        this.units = units;
    }

    void show(Actor actor, UUID away, Map<String, String> typed, Model model) {
        LocalDate today = actor.on();
        List<Deputyship> own = deputies.own(actor);
        List<Deputyship> others = deputies.ofOthers(actor);
        model.addAttribute("today", today);
        model.addAttribute("me", actor.personId());
        model.addAttribute(
                "running", own.stream().filter(each -> !each.isOver(today)).toList());
        model.addAttribute(
                "past", own.stream().filter(each -> each.isOver(today)).toList());
        model.addAttribute("others", others);
        model.addAttribute("unitNames", unitNames(own, others, today));
        model.addAttribute("setters", setters(own, others));
        form(actor, away, typed, model);
    }

    private void form(Actor actor, UUID away, Map<String, String> typed, Model model) {
        List<Person> arranged = people.arrangedBy(actor);
        model.addAttribute("away", away);
        model.addAttribute("arranged", everybody(actor, arranged));
        boolean acts = people.mayArrange(actor, away);
        model.addAttribute("maySet", acts);
        if (acts) {
            List<Unit> acting = people.unitsOf(away, actor.on());
            model.addAttribute(
                    "parts",
                    acting.stream()
                            .map(unit -> new Choice(unit.id().toString(), unit.name()))
                            .toList());
            model.addAttribute("colleagues", choices(people.colleagues(away, actor.on())));
        }
        model.addAttribute("typed", typed);
    }

    private static List<Choice> everybody(Actor actor, List<Person> arranged) {
        if (arranged.isEmpty()) {
            return List.of();
        }
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(actor.personId().toString(), actor.displayName()));
        all.addAll(choices(arranged));
        return all;
    }

    private static List<Choice> choices(List<Person> people) {
        return people.stream()
                .map(person -> new Choice(person.id().toString(), person.fullName()))
                .toList();
    }

    private Map<UUID, String> unitNames(List<Deputyship> own, List<Deputyship> others, LocalDate today) {
        return Stream.concat(own.stream(), others.stream())
                .map(Deputyship::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> units.nearest(id, today).stream())
                .collect(Collectors.toMap(Unit::id, Unit::name));
    }

    private Map<UUID, String> setters(List<Deputyship> own, List<Deputyship> others) {
        Set<UUID> ids = Stream.concat(own.stream(), others.stream())
                .flatMap(each -> Stream.of(each.setBy(), each.revokedBy() == null ? each.setBy() : each.revokedBy()))
                .collect(Collectors.toSet());
        return names.names(ids);
    }
}
