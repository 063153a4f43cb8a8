package org.bienban.app.variation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.rules.ReviewVariation;
import org.bienban.app.rules.ReviewVariations;
import org.bienban.workflows.ReviewRoute;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ways of review of a ward, for those who may see and set them. The committee's leaders and its office decide how it
 * works; its standing committee sees it, and so does the technical administrator, whose part is the model itself.
 */
@Service
@Transactional
public class Variations {

    private final ReviewVariations rules;
    private final Permissions permissions;
    private final Units units;
    private final RoutePeople people;

    Variations(ReviewVariations rules, Permissions permissions, Units units, RoutePeople people) {
        this.rules = rules;
        this.permissions = permissions;
        this.units = units;
        this.people = people;
    }

    /** Returns the wards whose ways of review the person may see, by name. */
    @Transactional(readOnly = true)
    public List<Unit> wards(Actor actor) {
        return actor.posts().stream()
                .map(Post::unitId)
                .distinct()
                .flatMap(id -> units.find(id, actor.on()).stream())
                .filter(unit -> maySee(actor, unit))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** Returns the ward, or answers not found if the person may not see its ways of review. */
    @Transactional(readOnly = true)
    public Unit ward(Actor actor, UUID wardId) {
        return units.find(wardId, actor.on())
                .filter(unit -> maySee(actor, unit))
                .orElseThrow(() -> new NotFoundException("ways of review of", wardId));
    }

    /** Tells whether the person may set the ways of review of the ward. */
    public boolean maySet(Actor actor, UUID wardId) {
        return actor.holds(wardId, PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY, PostKind.OFFICE_STAFF);
    }

    /** Returns the route of a review that would start on the day. */
    @Transactional(readOnly = true)
    public ReviewRoute route(Actor actor, UUID wardId, LocalDate on) {
        return rules.route(ward(actor, wardId).id(), on, on);
    }

    /** Returns who would do the steps of a route today, and where people are missing. */
    @Transactional(readOnly = true)
    public Staffing staffing(Actor actor, UUID wardId, ReviewRoute route) {
        return people.of(ward(actor, wardId).id(), route, actor.on());
    }

    /** Returns what was laid down and by whom, newest first. */
    @Transactional(readOnly = true)
    public List<ReviewVariation> history(Actor actor, UUID wardId) {
        return rules.historyOf(ward(actor, wardId).id());
    }

    /**
     * Lays down the way from a day on.
     *
     * @throws org.bienban.app.refusal.RefusedException if it makes no sense
     */
    public void set(Actor actor, UUID wardId, ReviewRoute route, LocalDate from) {
        requireSetter(actor, wardId);
        rules.set(wardId, route, from, actor.personId());
    }

    /** Answers not found if the person may not see the ward's ways of review, and forbidden if they may not set them. */
    public void requireSetter(Actor actor, UUID wardId) {
        if (!maySet(actor, ward(actor, wardId).id())) {
            throw new ForbiddenException("set the ways of review of " + wardId);
        }
    }

    private boolean maySee(Actor actor, Unit unit) {
        return unit.kind().equals(Unit.WARD)
                && (permissions.mayOversee(actor, unit.id()) || actor.holds(unit.id(), PostKind.ADMINISTRATOR));
    }
}
