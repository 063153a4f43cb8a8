package org.bienban.app.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.Memberships;
import org.bienban.app.organisation.People;
import org.bienban.app.organisation.Person;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Posts;
import org.bienban.app.organisation.Supervisions;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a deputyship may concern: who is away, who may stand in, and for whom the office may arrange it. */
@Service
@Transactional(readOnly = true)
public class DeputyPeople {

    private static final PostKind[] ARRANGING = {PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY, PostKind.OFFICE_STAFF};
    private static final Set<PostKind> WITHOUT_DEPUTY = EnumSet.of(PostKind.ADMINISTRATOR);

    private final Units units;
    private final People people;
    private final Posts posts;
    private final Memberships memberships;
    private final Supervisions supervisions;

    DeputyPeople(Units units, People people, Posts posts, Memberships memberships, Supervisions supervisions) {
        this.units = units;
        this.people = people;
        this.posts = posts;
        this.memberships = memberships;
        this.supervisions = supervisions;
    }

    /** Units in which the person acts on the day and a deputy could: cells followed and units of posts. */
    public List<Unit> unitsOf(UUID personId, LocalDate on) {
        return Stream.concat(
                        supervisions.cellsOf(personId, on).stream(),
                        posts.heldBy(personId, on).stream()
                                .filter(post -> !WITHOUT_DEPUTY.contains(post.kind()))
                                .map(Post::unitId))
                .distinct()
                .flatMap(id -> units.find(id, on).stream())
                .sorted(Comparator.comparing(Unit::code))
                .toList();
    }

    /**
     * Who may stand in for the person, in the order of names: for what is done above the cells those with a post in the
     * same units, for what is done in a cell alone its members.
     */
    public List<Person> colleagues(UUID personId, LocalDate on) {
        List<Unit> acting = unitsOf(personId, on);
        List<UUID> above = acting.stream()
                .flatMap(unit -> unit.isCell() && !supervises(personId, unit, on)
                        ? Stream.<UUID>empty()
                        : Stream.ofNullable(unit.isCell() ? unit.parentId() : unit.id()))
                .distinct()
                .toList();
        Stream<UUID> found = above.isEmpty()
                ? acting.stream()
                        .filter(Unit::isCell)
                        .flatMap(cell -> memberships.membersOf(cell.id(), on).stream())
                        .map(member -> member.personId())
                : above.stream().flatMap(unit -> posts.at(unit, on).stream()).map(Post::personId);
        return sorted(found.filter(id -> !id.equals(personId)));
    }

    /** Whether the actor may set a deputy for this person: for themselves, or for the people of their ward. */
    public boolean mayArrange(Actor actor, UUID personId) {
        if (actor.personId().equals(personId)) {
            return !unitsOf(personId, actor.on()).isEmpty();
        }
        return wards(actor)
                .anyMatch(ward -> unitsOf(personId, actor.on()).stream()
                        .anyMatch(unit -> unit.id().equals(ward) || ward.equals(unit.parentId())));
    }

    /** The people the actor may set a deputy for, without themselves, in the order of names. */
    public List<Person> arrangedBy(Actor actor) {
        LocalDate on = actor.on();
        Set<UUID> within = new LinkedHashSet<>();
        wards(actor).forEach(ward -> within.addAll(units.subtree(ward, on)));
        Stream<UUID> holders = within.stream()
                .flatMap(unit -> posts.at(unit, on).stream())
                .filter(post -> !WITHOUT_DEPUTY.contains(post.kind()))
                .map(Post::personId);
        return sorted(holders.filter(id -> !id.equals(actor.personId())));
    }

    private boolean supervises(UUID personId, Unit cell, LocalDate on) {
        return supervisions.cellsOf(personId, on).contains(cell.id());
    }

    private Stream<UUID> wards(Actor actor) {
        return actor.posts().stream()
                .map(Post::unitId)
                .distinct()
                .filter(unit -> actor.holds(unit, ARRANGING))
                .flatMap(unit -> units.find(unit, actor.on()).stream())
                .filter(unit -> unit.kind().equals(Unit.WARD))
                .map(Unit::id);
    }

    private List<Person> sorted(Stream<UUID> ids) {
        return people.inOrder(ids.distinct().toList());
    }
}
