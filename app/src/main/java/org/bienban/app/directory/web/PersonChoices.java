package org.bienban.app.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.directory.Change;
import org.bienban.app.organisation.Memberships;
import org.bienban.app.organisation.People;
import org.bienban.app.organisation.Posts;
import org.bienban.app.organisation.Supervisions;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.templates.page.Choice;
import org.springframework.stereotype.Component;

/** Whom a change may concern: members, holders, or people of the ward found by name. */
@Component
class PersonChoices {

    private final Units units;
    private final People people;
    private final Memberships memberships;
    private final Posts posts;
    private final Supervisions supervisions;

    PersonChoices(Units units, People people, Memberships memberships, Posts posts, Supervisions supervisions) {
        this.units = units;
        this.people = people;
        this.memberships = memberships;
        this.posts = posts;
        this.supervisions = supervisions;
    }

    /** Whether one has to look for people by name, since they may be anywhere in the ward. */
    static boolean searched(Change change, Unit unit) {
        return switch (change) {
            case JOIN -> true;
            case APPOINT -> !unit.isCell();
            default -> false;
        };
    }

    List<Choice> of(Actor actor, Change change, Unit unit, String words) {
        LocalDate on = actor.on();
        if (searched(change, unit)) {
            Unit within = units.ancestorOfKind(unit.id(), Unit.WARD, on).orElse(unit);
            return people.search(words, within.id(), on).stream()
                    .map(person -> new Choice(person.id().toString(), person.fullName()))
                    .toList();
        }
        Stream<Choice> choices = switch (change) {
            case RELIEVE ->
                posts.at(unit.id(), on).stream()
                        .map(post -> new Choice(post.personId().toString(), post.personName()));
            case SUPERVISE -> committee(unit, on);
            case END_SUPERVISION ->
                supervisions.at(unit.id(), on).stream()
                        .map(each -> new Choice(each.personId().toString(), each.personName()));
            default ->
                memberships.membersOf(unit.id(), on).stream()
                        .map(member -> new Choice(member.personId().toString(), member.fullName()));
        };
        return choices.distinct().toList();
    }

    private Stream<Choice> committee(Unit cell, LocalDate on) {
        return units.ancestorOfKind(cell.id(), Unit.WARD, on).stream()
                .flatMap(ward -> posts.at(ward.id(), on).stream())
                .map(post -> new Choice(post.personId().toString(), post.personName()));
    }
}
