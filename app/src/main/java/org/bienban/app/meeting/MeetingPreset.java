package org.bienban.app.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in what nobody should have to type twice: place and hour of last month, chair and minute-taker in office. */
@Component
class MeetingPreset {

    /** Residential cells, the great majority, meet in the evening. */
    private static final LocalTime EVENING = LocalTime.of(19, 30);

    private final MeetingTable table;
    private final Posts posts;

    MeetingPreset(MeetingTable table, Posts posts) {
        this.table = table;
        this.posts = posts;
    }

    Meeting fill(OpenMeeting wish, UUID wardId) {
        Optional<Meeting> last = table.lastBefore(wish.cellId(), wish.heldOn());
        return new Meeting(
                UUID.randomUUID(),
                wish.cellId(),
                wardId,
                wish.kind(),
                wish.month(),
                wish.heldOn(),
                orElse(wish.startsAt(), last.map(Meeting::startsAt).orElse(EVENING)),
                null,
                orElse(wish.place(), last.map(Meeting::place).orElse("")),
                person(wish.chairId(), wish, PostKind.SECRETARY, last.map(Meeting::chairId)),
                person(wish.minuteTakerId(), wish, PostKind.MINUTE_TAKER, last.map(Meeting::minuteTakerId)),
                1);
    }

    private @Nullable UUID person(@Nullable UUID wished, OpenMeeting wish, PostKind post, Optional<UUID> lastTime) {
        if (wished != null) {
            return wished;
        }
        return lastTime.filter(person -> holdsAnyPost(person, wish.cellId(), wish.heldOn()))
                .or(() -> posts.holder(wish.cellId(), post, wish.heldOn()).map(Post::personId))
                .orElse(null);
    }

    private boolean holdsAnyPost(UUID person, UUID cellId, LocalDate on) {
        return posts.at(cellId, on).stream().anyMatch(post -> post.personId().equals(person));
    }

    private static <T> T orElse(@Nullable T wished, T preset) {
        return Objects.requireNonNullElse(wished, preset);
    }
}
