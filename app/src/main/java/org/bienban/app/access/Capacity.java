package org.bienban.app.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;

/** Whose posts and assignments somebody acts with: their own, or those of a person they stand in for. */
public sealed interface Capacity permits Actor, ActingFor {

    /** Whose they are. */
    UUID personId();

    /** Posts held that day. */
    List<Post> posts();

    /** Cells assigned for inspection that day. */
    Set<UUID> supervisedCells();

    /** Whether one of the given posts is held in exactly this unit; posts in units above or below do not count. */
    default boolean holds(UUID unitId, PostKind... any) {
        return holdsOneOf(unitId, Set.copyOf(Arrays.asList(any)));
    }

    /** Whether inspection of this cell is assigned. */
    default boolean supervises(UUID cellId) {
        return supervisedCells().contains(cellId);
    }

    /** As {@link #holds(UUID, PostKind...)} for a set of posts. */
    default boolean holdsOneOf(UUID unitId, Set<PostKind> any) {
        return posts().stream().anyMatch(post -> post.unitId().equals(unitId) && any.contains(post.kind()));
    }
}
