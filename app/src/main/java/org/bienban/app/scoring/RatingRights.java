package org.bienban.app.scoring;

import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.PostKind;
import org.jspecify.annotations.Nullable;

/** Who decides for a committee: its secretary, deputies and standing members. Its office prepares. */
final class RatingRights {

    private RatingRights() {}

    static boolean decides(Actor actor, UUID unitId) {
        return actor.holds(unitId, PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY, PostKind.STANDING_MEMBER);
    }

    /** Nobody decides on the score they gave, nor in the name of somebody who gave it. */
    static boolean isOwnScore(Actor actor, UUID unitId, @Nullable UUID scoredBy) {
        return scoredBy != null && (scoredBy.equals(actor.personId()) || scoredBy.equals(actor.ratesFor(unitId)));
    }

    static boolean prepares(Actor actor, UUID unitId) {
        return decides(actor, unitId) || actor.holds(unitId, PostKind.OFFICE_STAFF);
    }
}
