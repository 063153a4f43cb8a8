package org.bienban.app.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.bienban.app.organisation.PostKind;
import org.jspecify.annotations.Nullable;

/**
 * For whom a person acts in a matter: whoever stands closest to it. What somebody follows or writes themselves they do
 * for themselves; what only the person they stand in for follows or writes, for that person; what they oversee anyhow,
 * for themselves again.
 */
final class OnBehalf {

    private OnBehalf() {}

    static Optional<UUID> drafting(Actor actor, UUID cellId) {
        return holding(actor, cellId, CellPosts.DRAFTING);
    }

    /** A step that asks a committee rather than whoever follows the cell is done with a post in that committee. */
    static Optional<UUID> inspecting(Actor actor, AskedGroup asked, UUID cellId, UUID wardId, @Nullable UUID authorId) {
        if (asked == AskedGroup.SUPERVISOR) {
            return following(actor, cellId, wardId, authorId);
        }
        return asked.includes(actor, cellId, wardId)
                ? Optional.empty()
                : somebody(actor, away -> mayJudge(away, cellId, authorId) && asked.includes(away, cellId, wardId));
    }

    private static Optional<UUID> following(Actor actor, UUID cellId, UUID wardId, @Nullable UUID authorId) {
        if (actor.supervises(cellId)) {
            return Optional.empty();
        }
        Optional<UUID> follows = somebody(actor, away -> mayJudge(away, cellId, authorId) && away.supervises(cellId));
        if (follows.isPresent() || actor.holdsOneOf(wardId, WardPosts.OVERSEEING)) {
            return follows;
        }
        return somebody(
                actor, away -> mayJudge(away, cellId, authorId) && away.holdsOneOf(wardId, WardPosts.OVERSEEING));
    }

    static Optional<UUID> rating(Actor actor, UUID wardId) {
        return holding(actor, wardId, WardPosts.STANDING);
    }

    static Optional<UUID> overseeing(Actor actor, UUID wardId) {
        return holding(actor, wardId, WardPosts.OVERSEEING);
    }

    private static Optional<UUID> holding(Actor actor, UUID unitId, Set<PostKind> any) {
        return actor.holdsOneOf(unitId, any) ? Optional.empty() : somebody(actor, away -> away.holdsOneOf(unitId, any));
    }

    /** Nobody judges what they wrote or may write, and nobody else does it in their name. */
    static boolean mayJudge(Capacity capacity, UUID cellId, @Nullable UUID authorId) {
        return !capacity.personId().equals(authorId) && !capacity.holdsOneOf(cellId, CellPosts.DRAFTING);
    }

    private static Optional<UUID> somebody(Actor actor, Predicate<ActingFor> whose) {
        return actor.actingFor().stream().filter(whose).map(ActingFor::personId).findFirst();
    }
}
