package org.bienban.app.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The unit a person works for, and as what. */
@Component
class WorkPlace {

    private final Units units;
    private final MessageSource messages;

    WorkPlace(Units units, MessageSource messages) {
        this.units = units;
        this.messages = messages;
    }

    /**
     * Where a person works.
     *
     * @param name the unit
     * @param above the unit above it, or null
     * @param posts the posts held there, in words; null for a member without a post
     */
    record Place(
            String name, @Nullable String above, @Nullable String posts) {}

    Place of(Actor person, Locale locale) {
        // The order of the kinds is that of their weight: a secretary who also takes minutes is a secretary.
        Optional<Post> first = person.posts().stream().min(Comparator.comparing(Post::kind));
        Optional<UUID> unitId = first.map(Post::unitId)
                .or(() -> person.memberCells().stream().sorted().findFirst());
        List<Unit> path = unitId.map(id -> units.path(id, person.on()))
                .filter(units -> !units.isEmpty())
                .orElse(List.of());
        if (path.isEmpty()) {
            return new Place(messages.getMessage("common.product", null, locale), null, null);
        }
        return new Place(
                path.getLast().name(),
                path.size() > 1 ? path.get(path.size() - 2).name() : null,
                first.map(post -> words(person, post.unitId(), locale)).orElse(null));
    }

    private String words(Actor person, UUID unitId, Locale locale) {
        return person.posts().stream()
                .filter(post -> post.unitId().equals(unitId))
                .map(Post::kind)
                .distinct()
                .sorted()
                .map(kind -> word(kind, locale))
                .collect(Collectors.joining(" · "));
    }

    private String word(PostKind kind, Locale locale) {
        return messages.getMessage("site.post." + kind, null, locale);
    }
}
