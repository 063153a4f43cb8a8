package org.bienban.app.access;

import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.organisation.Memberships;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Posts;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Component;

/** Whom an administrator has to do with: people with a membership or a post in their units or below. */
@Component
class AdministratedPeople {

    private final Permissions permissions;
    private final Memberships memberships;
    private final Posts posts;

    AdministratedPeople(Permissions permissions, Memberships memberships, Posts posts) {
        this.permissions = permissions;
        this.memberships = memberships;
        this.posts = posts;
    }

    /** Passes for a person of the administrator's units. */
    void check(Actor administrator, UUID personId) {
        Stream<UUID> units = Stream.concat(
                memberships.cellsOf(personId, administrator.on()).stream(),
                posts.heldBy(personId, administrator.on()).stream().map(Post::unitId));
        if (units.noneMatch(unit -> permissions.mayAdministrate(administrator, unit))) {
            throw new NotFoundException("person", personId);
        }
    }
}
