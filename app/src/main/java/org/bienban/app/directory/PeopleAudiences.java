package org.bienban.app.directory;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Capacity;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.springframework.stereotype.Component;

/**
 * The rights of {@link DirectoryRights} to open a person's page, as tokens for the search index: a person is found exactly
 * where the tokens of both meet. A unit stands for itself and, to whoever sees all below theirs, for every unit above it,
 * so that a province carries one token and not thousands.
 */
@Component
public class PeopleAudiences {

    private final Units units;

    PeopleAudiences(Units units) {
        this.units = units;
    }

    /** Tokens of somebody who looks for people, by their posts, memberships and assignments of {@link Actor#on()}. */
    public Set<String> ofActor(Actor actor) {
        Set<String> tokens = new HashSet<>();
        tokens.add(self(actor.personId()));
        actor.memberCells().forEach(cell -> tokens.add(in(cell)));
        for (Capacity capacity : actor.capacities()) {
            capacity.supervisedCells().forEach(cell -> tokens.add(in(cell)));
            capacity.posts().forEach(post -> addPost(tokens, post));
        }
        return Collections.unmodifiableSet(tokens);
    }

    /**
     * Tokens of a person who may be looked for.
     *
     * @param places units they are, or ever were, in
     * @param paths the way from the top of today's tree to each of these units; none for a unit that is no more
     */
    public static Set<String> ofPerson(UUID personId, List<UUID> places, Map<UUID, List<Unit>> paths) {
        Set<String> tokens = new LinkedHashSet<>();
        tokens.add(self(personId));
        for (UUID place : places) {
            tokens.add(in(place));
            tokens.add(below(place));
            paths.getOrDefault(place, List.of()).stream()
                    .map(Unit::id)
                    .map(PeopleAudiences::below)
                    .forEach(tokens::add);
        }
        return Collections.unmodifiableSet(tokens);
    }

    private void addPost(Set<String> tokens, Post post) {
        tokens.add(in(post.unitId()));
        if (DirectoryRights.seesAllBelow(post.kind())) {
            tokens.add(below(post.unitId()));
            units.predecessors(post.unitId()).forEach(former -> tokens.add(below(former)));
        }
    }

    private static String self(UUID person) {
        return "person:" + person;
    }

    private static String in(UUID unit) {
        return "people:" + unit;
    }

    private static String below(UUID unit) {
        return "people-below:" + unit;
    }
}
