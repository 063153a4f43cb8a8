package org.bienban.app.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
        return of(List.of(cellId)).getOrDefault(cellId, Set.of());
    }

    /** Of many cells by one look; a cell nobody answers for is left out. */
    Map<UUID, Set<UUID>> of(Collection<UUID> cells) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        posts.inUnits(cells, LocalDate.now(clock)).stream()
                .filter(post -> ANSWERING.contains(post.kind()))
                .forEach(post -> found.computeIfAbsent(post.unitId(), cell -> new LinkedHashSet<>())
                        .add(post.personId()));
        return found;
    }
}
