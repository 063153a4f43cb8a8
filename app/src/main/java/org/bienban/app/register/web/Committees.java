package org.bienban.app.register.web;

import java.util.Set;
import org.bienban.app.access.Actor;
import org.bienban.app.access.ProcessGroups;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.springframework.stereotype.Component;

/** For which committees people work. */
@Component
class Committees {

    private static final Set<String> BELOW = Set.of(Unit.WARD, "cell", "authority");

    private final Units units;

    Committees(Units units) {
        this.units = units;
    }

    /** Whether the person sees to the affairs of a committee above the wards. */
    boolean isAboveWards(Actor actor) {
        return actor.capacities().stream()
                .flatMap(capacity -> capacity.posts().stream())
                .filter(post -> ProcessGroups.oversees(post.kind()))
                .map(Post::unitId)
                .distinct()
                .flatMap(unit -> units.find(unit, actor.on()).stream())
                .anyMatch(unit -> !BELOW.contains(unit.kind()));
    }
}
