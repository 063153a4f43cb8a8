package org.bienban.app.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.organisation.Post;

/**
 * A person who is away and for whom somebody acts today, with what that person has today as far as the deputyship
 * reaches: never more than they could do themselves. Memberships and administration are not handed on.
 *
 * @param personId who is away
 * @param displayName their full name
 */
public record ActingFor(UUID personId, String displayName, List<Post> posts, Set<UUID> supervisedCells)
        implements Capacity {

    public ActingFor {
        posts = List.copyOf(posts);
        supervisedCells = Set.copyOf(supervisedCells);
    }
}
