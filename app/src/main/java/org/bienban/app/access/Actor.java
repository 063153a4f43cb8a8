package org.bienban.app.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.jspecify.annotations.Nullable;

/**
 * The person who asks, with everything their rights follow from. Rights are those of one day: they come from dated
 * posts, memberships and assignments, never from a flag on the account.
 *
 * @param accountId account they signed in with; null where the program itself acts for a person (demonstration data)
 * @param personId the person
 * @param displayName full name as shown on pages
 * @param on the day the rights hold for
 * @param posts posts held that day, in any unit
 * @param supervisedCells cells assigned to this person for inspection that day
 * @param memberCells cells the person is a member of that day
 * @param administrator whether an administrator's post is held anywhere; gives no right to read minutes
 * @param actingFor people who are away and whom this person stands in for that day
 */
public record Actor(
        @Nullable UUID accountId,
        UUID personId,
        String displayName,
        LocalDate on,
        List<Post> posts,
        Set<UUID> supervisedCells,
        Set<UUID> memberCells,
        boolean administrator,
        List<ActingFor> actingFor)
        implements Capacity {

    public Actor {
        posts = List.copyOf(posts);
        supervisedCells = Set.copyOf(supervisedCells);
        memberCells = Set.copyOf(memberCells);
        actingFor = List.copyOf(actingFor);
    }

    /** Whether one of the given posts is held in any unit. */
    public boolean holdsAnywhere(PostKind... any) {
        Set<PostKind> wanted = EnumSet.noneOf(PostKind.class);
        wanted.addAll(Arrays.asList(any));
        return posts.stream().anyMatch(post -> wanted.contains(post.kind()));
    }

    /** Their own capacity first, then those of the people they stand in for. */
    public List<Capacity> capacities() {
        return Stream.concat(Stream.<Capacity>of(this), actingFor.stream()).toList();
    }

    /** For whom they write and correct the minutes of the cell; null for themselves. */
    public @Nullable UUID draftsFor(UUID cellId) {
        return OnBehalf.drafting(this, cellId).orElse(null);
    }

    /**
     * For whom they inspect minutes of the cell; null for themselves.
     *
     * @param authorId who sent the minutes, null if not known: in their name nobody inspects
     */
    public @Nullable UUID inspectsFor(UUID cellId, UUID wardId, @Nullable UUID authorId) {
        return inspectsFor(AskedGroup.SUPERVISOR, cellId, wardId, authorId);
    }

    /** As {@link #inspectsFor(UUID, UUID, UUID)} for a step that asks a group: with its posts, their own first. */
    public @Nullable UUID inspectsFor(AskedGroup asked, UUID cellId, UUID wardId, @Nullable UUID authorId) {
        return OnBehalf.inspecting(this, asked, cellId, wardId, authorId).orElse(null);
    }

    /** For whom they rate the meetings of the ward's cells; null for themselves. */
    public @Nullable UUID ratesFor(UUID wardId) {
        return OnBehalf.rating(this, wardId).orElse(null);
    }

    /** For whom they see to the affairs of the ward; null for themselves. */
    public @Nullable UUID overseesFor(UUID wardId) {
        return OnBehalf.overseeing(this, wardId).orElse(null);
    }
}
