package org.bienban.app.directory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Capacity;
import org.bienban.app.access.Permissions;
import org.bienban.app.organisation.Memberships;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Posts;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Component;

/**
 * Who may see and change which part of the organisation. Rights are those of today, whatever day is looked at:
 * leaders, office and administrator of a unit see it and all below, the people of a cell and its supervisors see the
 * cell, an answering officer sees their own body. Of everything above one sees the name only.
 */
@Component
public class DirectoryRights {

    private static final Set<PostKind> WHOLE_SUBTREE = EnumSet.of(
            PostKind.SECRETARY,
            PostKind.DEPUTY_SECRETARY,
            PostKind.STANDING_MEMBER,
            PostKind.OFFICE_STAFF,
            PostKind.ARCHIVIST,
            PostKind.ADMINISTRATOR);

    private final Units units;
    private final Memberships memberships;
    private final Posts posts;
    private final Permissions permissions;

    DirectoryRights(Units units, Memberships memberships, Posts posts, Permissions permissions) {
        this.units = units;
        this.memberships = memberships;
        this.posts = posts;
        this.permissions = permissions;
    }

    /** Ids of all units the actor may open, as the tree was on the day. */
    public Set<UUID> readable(Actor actor, LocalDate on) {
        Set<UUID> own = new HashSet<>(actor.memberCells());
        for (Capacity capacity : actor.capacities()) {
            own.addAll(capacity.supervisedCells());
            capacity.posts().forEach(post -> addPost(own, post, on));
        }
        return own;
    }

    /** Whether a post lets its holder see the units below theirs. */
    static boolean seesAllBelow(PostKind kind) {
        return WHOLE_SUBTREE.contains(kind);
    }

    private void addPost(Set<UUID> own, Post post, LocalDate on) {
        own.add(post.unitId());
        if (seesAllBelow(post.kind())) {
            own.addAll(units.subtree(post.unitId(), on));
            // What a unit took over from is its own past.
            for (UUID former : units.predecessors(post.unitId())) {
                own.add(former);
                own.addAll(units.subtree(former, on));
            }
        }
    }

    /** Answers 404 unless the actor may open the unit; today's tree counts as well as that of the day. */
    public void requireReadable(Actor actor, UUID unitId, LocalDate on) {
        if (!readable(actor, on).contains(unitId)
                && !readable(actor, actor.on()).contains(unitId)) {
            throw new NotFoundException("unit", unitId);
        }
    }

    /** Answers 404 unless the actor may open a unit this person is, or last was, in. */
    public void requirePersonReadable(Actor actor, UUID personId) {
        if (actor.personId().equals(personId)) {
            return;
        }
        Set<UUID> readable = readable(actor, actor.on());
        List<UUID> places = Stream.concat(
                        memberships.historyOf(personId).stream().map(period -> period.cellId()),
                        posts.historyOf(personId).stream().map(Post::unitId))
                .toList();
        // Someone in no unit yet can only be seen by whoever may give them one.
        boolean unplaced = places.isEmpty() && actor.administrator();
        if (!unplaced && places.stream().noneMatch(readable::contains)) {
            throw new NotFoundException("person", personId);
        }
    }

    /** Whether the actor may make this change to the unit today. */
    public boolean may(Actor actor, Change change, UUID unitId) {
        if (permissions.mayAdministrate(actor, unitId)) {
            return true;
        }
        return change.byOffice()
                && units.find(unitId, actor.on()).filter(Unit::isCell).isPresent()
                && units.ancestorOfKind(unitId, Unit.WARD, actor.on())
                        .filter(ward -> actor.holds(ward.id(), PostKind.OFFICE_STAFF))
                        .isPresent();
    }

    /** Answers 404 for a unit one may not see and 403 for a change one may not make. */
    public void require(Actor actor, Change change, UUID unitId) {
        requireReadable(actor, unitId, actor.on());
        if (!may(actor, change, unitId)) {
            throw new ForbiddenException(change.path() + " " + unitId);
        }
    }
}
