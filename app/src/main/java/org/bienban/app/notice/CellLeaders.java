package org.bienban.app.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Posts;
import org.springframework.stereotype.Component;

/** Who answers for a cell today: its secretary and deputy. */
@Component
class CellLeaders {

    private static final Set<PostKind> ANSWERING = EnumSet.of(PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY);

    private final Posts posts;
    private final Clock clock;

    CellLeaders(Posts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    Set<UUID> of(UUID cellId) {
        Set<UUID> found = new LinkedHashSet<>();
        posts.at(cellId, LocalDate.now(clock)).stream()
                .filter(post -> ANSWERING.contains(post.kind()))
                .map(Post::personId)
                .forEach(found::add);
        return found;
    }
}
