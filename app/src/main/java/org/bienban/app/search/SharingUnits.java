package org.bienban.app.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Posts;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.ForbiddenException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The units a person may share a saved search with: those they hold a post in, administration apart. */
@Component
public class SharingUnits {

    private static final PostKind[] OFFICE = {PostKind.OFFICE_STAFF, PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY};

    private final Units units;
    private final Posts posts;

    SharingUnits(Units units, Posts posts) {
        this.units = units;
        this.posts = posts;
    }

    /** The units themselves. */
    public List<Unit> of(Actor actor) {
        return ids(actor).stream()
                .flatMap(id -> units.find(id, actor.on()).stream())
                .toList();
    }

    /** Whether nobody of the unit owns the search any more, and the person may clear it away. */
    boolean isOrphan(Actor actor, SavedSearch search) {
        UUID unit = search.unitId();
        return unit != null && actor.holds(unit, OFFICE) && !sitsIn(search.ownerId(), unit, actor.on());
    }

    private boolean sitsIn(UUID personId, UUID unitId, LocalDate on) {
        return posts.heldBy(personId, on).stream()
                .anyMatch(post -> post.unitId().equals(unitId));
    }

    static List<UUID> ids(Actor actor) {
        return actor.posts().stream()
                .filter(post -> post.kind() != PostKind.ADMINISTRATOR)
                .map(Post::unitId)
                .distinct()
                .toList();
    }

    /** The unit, if it is one of the person's. */
    static @Nullable UUID checked(Actor actor, @Nullable UUID unitId) {
        if (unitId != null && !ids(actor).contains(unitId)) {
            throw new ForbiddenException("share a search with unit " + unitId);
        }
        return unitId;
    }
}
