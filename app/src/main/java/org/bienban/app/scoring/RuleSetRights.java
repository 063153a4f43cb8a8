package org.bienban.app.scoring;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Component;

/**
 * Who keeps rule sets. Those in force are no secret of the committees above and below: whoever belongs to one may read
 * them. Drafts are known to those who prepare for the committee; its leaders put them into force.
 */
@Component
class RuleSetRights {

    private final Units units;

    RuleSetRights(Units units) {
        this.units = units;
    }

    /** The committees the person may prepare rule sets for. */
    Set<UUID> preparesFor(Actor actor) {
        Set<UUID> own = new LinkedHashSet<>();
        for (Post post : actor.posts()) {
            boolean committee = units.nearest(post.unitId(), actor.on())
                    .filter(unit -> !unit.isCell())
                    .isPresent();
            if (committee && RatingRights.prepares(actor, post.unitId())) {
                own.add(post.unitId());
            }
        }
        return own;
    }

    /** The committees whose rule sets concern the person: their own units and all above. */
    Set<UUID> concerning(Actor actor) {
        Set<UUID> all = new LinkedHashSet<>();
        actor.posts().forEach(post -> addPath(all, post.unitId(), actor));
        addPaths(all, actor.supervisedCells(), actor);
        addPaths(all, actor.memberCells(), actor);
        return all;
    }

    boolean maySee(Actor actor, RuleSetVersion set) {
        UUID owner = set.unitId();
        if (!set.inForce()) {
            return owner != null && preparesFor(actor).contains(owner);
        }
        return owner == null || concerning(actor).contains(owner);
    }

    boolean mayEdit(Actor actor, RuleSetVersion set) {
        UUID owner = set.unitId();
        return !set.inForce() && owner != null && preparesFor(actor).contains(owner);
    }

    boolean mayPutInForce(Actor actor, RuleSetVersion set) {
        UUID owner = set.unitId();
        return mayEdit(actor, set) && owner != null && RatingRights.decides(actor, owner);
    }

    void requirePreparing(Actor actor, UUID unitId) {
        if (!preparesFor(actor).contains(unitId)) {
            throw new ForbiddenException("write rule sets of " + unitId);
        }
    }

    void requireSight(Actor actor, RuleSetVersion set) {
        if (!maySee(actor, set)) {
            throw new NotFoundException("rule set", set.id());
        }
    }

    private void addPaths(Set<UUID> all, Collection<UUID> cells, Actor actor) {
        cells.forEach(cell -> addPath(all, cell, actor));
    }

    private void addPath(Set<UUID> all, UUID unitId, Actor actor) {
        units.path(unitId, actor.on()).stream().map(Unit::id).forEach(all::add);
    }
}
