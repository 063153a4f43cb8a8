package org.bienban.app.audit;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.springframework.stereotype.Component;

/**
 * Who may look into the journal: a ward's leaders and office into what belongs to the ward, an administrator into
 * sign-ins and accounts of their units but no content, and everybody into what they did and what is about them.
 */
@Component
class AuditRights {

    private final Permissions permissions;
    private final Units units;

    AuditRights(Permissions permissions, Units units) {
        this.permissions = permissions;
        this.units = units;
    }

    AuditScope of(Actor actor) {
        Set<UUID> wards = new HashSet<>();
        Set<UUID> operated = new HashSet<>();
        actor.capacities().stream()
                .flatMap(capacity -> capacity.posts().stream())
                .map(Post::unitId)
                .filter(unit -> permissions.mayOversee(actor, unit) && !isCell(actor, unit))
                .forEach(unit -> {
                    wards.add(unit);
                    wards.addAll(units.predecessors(unit));
                });
        for (Post post : actor.posts()) {
            UUID unit = post.unitId();
            if (post.kind() == PostKind.ADMINISTRATOR) {
                operated.addAll(units.subtree(unit, actor.on()));
            }
        }
        return new AuditScope(actor.personId(), actor.memberCells(), wards, operated, actor.administrator());
    }

    /** Whether the person may have the chain checked and is told how far it reaches. */
    boolean mayCheck(Actor actor) {
        return of(actor).wide();
    }

    private boolean isCell(Actor actor, UUID unit) {
        return units.find(unit, actor.on()).filter(Unit::isCell).isPresent();
    }
}
