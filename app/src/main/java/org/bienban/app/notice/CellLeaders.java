package org.bienban.app.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return posts.at(cellId, LocalDate.now(clock)).stream()
                .filter(CellLeaders::answers)
                .map(Post::personId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of many cells by one look; a cell nobody answers for is left out. */
    Map<UUID, Set<UUID>> of(Collection<UUID> cells) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        posts.inUnits(cells, LocalDate.now(clock)).stream()
                .filter(CellLeaders::answers)
                .forEach(post -> found.computeIfAbsent(post.unitId(), cell -> new LinkedHashSet<>())
                        .add(post.personId()));
        return found;
    }

    private static boolean answers(Post post) {
        return ANSWERING.contains(post.kind());
    }
}
