package org.bienban.app.access;

import java.util.Set;
import java.util.UUID;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a person may do, answered from dated posts and assignments, their own and those of people they stand in for; the
 * table of actors in the domain notes is the source. Archive
 * and administration are not handed on. Reading minutes is not here: that is {@link Audiences}.
 */
@Component
public class Permissions {

    private final Units units;

    Permissions(Units units) {
        this.units = units;
    }

    /** Prepare the meeting, keep the roll and write the minutes of this cell. */
    public boolean mayDraft(Actor actor, UUID cellId) {
        return inAnyCapacity(actor, cellId, CellPosts.DRAFTING);
    }

    /** Send the minutes of this cell to the committee, withdraw them and answer for them. */
    public boolean maySend(Actor actor, UUID cellId) {
        return inAnyCapacity(actor, cellId, CellPosts.SENDING);
    }

    /**
     * Inspect the minutes of this cell: its supervisors, and the ward's office and leaders. Nobody inspects a cell
     * whose minutes they may write: author and reviewer of one paper are different people.
     */
    public boolean mayInspect(Actor actor, UUID cellId, UUID wardId) {
        return mayInspect(actor, cellId, wardId, null);
    }

    /**
     * As {@link #mayInspect(Actor, UUID, UUID)} for one paper: not what they have sent themselves, nor in the name of
     * somebody who has.
     *
     * @param authorId who sent the minutes, null if not known
     */
    public boolean mayInspect(Actor actor, UUID cellId, UUID wardId, @Nullable UUID authorId) {
        return mayInspect(actor, AskedGroup.SUPERVISOR, cellId, wardId, authorId);
    }

    /** As {@link #mayInspect(Actor, UUID, UUID, UUID)} for a step that asks a group. */
    public boolean mayInspect(Actor actor, AskedGroup asked, UUID cellId, UUID wardId, @Nullable UUID authorId) {
        return !mayDraft(actor, cellId)
                && !actor.personId().equals(authorId)
                && actor.capacities().stream()
                        .filter(capacity -> OnBehalf.mayJudge(capacity, cellId, authorId))
                        .anyMatch(capacity -> asked.includes(capacity, cellId, wardId));
    }

    /** See and chase everything the cells of this ward have sent. */
    public boolean mayOversee(Actor actor, UUID wardId) {
        return inAnyCapacity(actor, wardId, WardPosts.OVERSEEING);
    }

    /** See to the affairs of a committee above the wards, of whatever level. */
    public boolean overseesAboveWards(Actor actor) {
        return actor.capacities().stream()
                .flatMap(capacity -> capacity.posts().stream())
                .filter(post -> WardPosts.OVERSEEING.contains(post.kind()))
                .flatMap(post -> units.find(post.unitId(), actor.on()).stream())
                .anyMatch(unit -> !unit.isCell()
                        && !unit.kind().equals(Unit.WARD)
                        && !unit.kind().equals("authority"));
    }

    /** Act for the standing committee of this ward: its secretary, deputy and members. */
    public boolean sitsInStandingCommittee(Actor actor, UUID wardId) {
        return inAnyCapacity(actor, wardId, WardPosts.STANDING);
    }

    /** Lead the committee of this ward. */
    public boolean leads(Actor actor, UUID wardId) {
        return inAnyCapacity(actor, wardId, WardPosts.LEADING);
    }

    /** Take older papers into the archive of this unit. */
    public boolean mayArchive(Actor actor, UUID unitId) {
        return actor.holdsOneOf(unitId, WardPosts.ARCHIVING);
    }

    /** Change units, people, posts and accounts of this unit: an administrator of it or of a unit above it. */
    public boolean mayAdministrate(Actor actor, UUID unitId) {
        return actor.administrator()
                && units.path(unitId, actor.on()).stream()
                        .map(Unit::id)
                        .anyMatch(above -> actor.holds(above, PostKind.ADMINISTRATOR));
    }

    private static boolean inAnyCapacity(Actor actor, UUID unitId, Set<PostKind> kinds) {
        return actor.capacities().stream().anyMatch(capacity -> capacity.holdsOneOf(unitId, kinds));
    }
}
