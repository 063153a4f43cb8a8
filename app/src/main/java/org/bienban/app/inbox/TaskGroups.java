package org.bienban.app.inbox;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Capacity;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.bienban.workflows.CandidateGroup;

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
    private static final Set<PostKind> OVERSEEING =
            EnumSet.of(PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY, PostKind.STANDING_MEMBER, PostKind.OFFICE_STAFF);

    private static final Set<PostKind> STANDING =
            EnumSet.of(PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY, PostKind.STANDING_MEMBER);
    private static final Set<PostKind> LEADING = EnumSet.of(PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY);

    TaskGroups {
        groups = Set.copyOf(groups);
        watched = Set.copyOf(watched);
        held = Set.copyOf(held);
    }

    /**
     * A secretary of a ward is put into the writing group of the ward too, and a secretary of a cell into the office of
     * the cell: no task ever names those, so the kind of the unit need not be asked.
     */
    static TaskGroups of(Actor actor) {
        Set<String> groups = new LinkedHashSet<>();
        Set<String> watched = new LinkedHashSet<>();
        actor.capacities().forEach(capacity -> add(capacity, groups, watched));
        Set<String> held = new LinkedHashSet<>();
        held.add("person:" + actor.personId());
        held.add("behalf:" + actor.personId());
        actor.actingFor().forEach(away -> {
            held.add("held:" + actor.personId() + ":" + away.personId());
            places(away).forEach(unit -> held.add("for:" + away.personId() + ":" + unit));
        });
        return new TaskGroups(groups, watched, held);
    }

    private static void add(Capacity capacity, Set<String> groups, Set<String> watched) {
        capacity.supervisedCells().forEach(cell -> {
            groups.add(CandidateGroup.supervisorOf(cell));
            watched.add("cell:" + cell);
        });
        for (Post post : capacity.posts()) {
            if (WRITING.contains(post.kind())) {
                groups.add(CandidateGroup.secretaryOf(post.unitId()));
                watched.add("cell:" + post.unitId());
            }
            if (OVERSEEING.contains(post.kind())) {
                groups.add(CandidateGroup.officeOf(post.unitId()));
                watched.add("ward:" + post.unitId());
            }
            if (STANDING.contains(post.kind())) {
                groups.add(CandidateGroup.standingOf(post.unitId()));
            }
            if (LEADING.contains(post.kind())) {
                groups.add(CandidateGroup.leadersOf(post.unitId()));
            }
        }
    }

    /** Where a person who is away holds tasks that their deputy may take over. */
    private static Stream<UUID> places(Capacity away) {
        return Stream.concat(
                away.supervisedCells().stream(), away.posts().stream().map(Post::unitId));
    }
}
