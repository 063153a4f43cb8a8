package org.bienban.app.inbox;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Capacity;
import org.bienban.app.access.ProcessGroups;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;

/**
 * The candidate groups a person belongs to and the tasks they follow, from the posts and assignments of one day.
 *
 * @param groups the groups as the process names them
 * @param watched the cells and wards whose tasks the person follows though others are to act, as
 *     {@code cell:<id>} and {@code ward:<id>}
 * @param held the runs of tasks that are in the person's hands or may be taken over by them: held by themselves, for
 *     somebody who is away, by somebody who is away, and by a deputy of theirs
 */
record TaskGroups(Set<String> groups, Set<String> watched, Set<String> held) {

    private static final Set<PostKind> WRITING =
            EnumSet.of(PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY, PostKind.COMMITTEE_MEMBER, PostKind.MINUTE_TAKER);

    TaskGroups {
        groups = Set.copyOf(groups);
        watched = Set.copyOf(watched);
        held = Set.copyOf(held);
    }

    static TaskGroups of(Actor actor) {
        Set<String> groups = new LinkedHashSet<>();
        Set<String> watched = new LinkedHashSet<>();
        actor.capacities().forEach(capacity -> {
            groups.addAll(ProcessGroups.of(capacity));
            watch(capacity, watched);
        });
        Set<String> held = new LinkedHashSet<>();
        held.add("person:" + actor.personId());
        held.add("behalf:" + actor.personId());
        actor.actingFor().forEach(away -> {
            held.add("held:" + actor.personId() + ":" + away.personId());
            places(away).forEach(unit -> held.add("for:" + away.personId() + ":" + unit));
        });
        return new TaskGroups(groups, watched, held);
    }

    private static void watch(Capacity capacity, Set<String> watched) {
        capacity.supervisedCells().forEach(cell -> watched.add("cell:" + cell));
        for (Post post : capacity.posts()) {
            if (WRITING.contains(post.kind())) {
                watched.add("cell:" + post.unitId());
            }
            if (ProcessGroups.oversees(post.kind())) {
                watched.add("ward:" + post.unitId());
            }
        }
    }

    /** Where a person who is away holds tasks that their deputy may take over. */
    private static Stream<UUID> places(Capacity away) {
        return Stream.concat(
                away.supervisedCells().stream(), away.posts().stream().map(Post::unitId));
    }
}
