package org.bienban.app.access;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.organisation.Affairs;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Units;
import org.springframework.stereotype.Component;

/**
 * Who may read which minutes and issues: the one policy. A person carries tokens, a set of minutes carries tokens, and
 * the minutes are visible exactly where the two sets meet. The same tokens go into SQL
 * ({@code audiences && :tokens} on a {@code text[]} column) and into the filter of the search index, so that a count, a
 * facet or a snippet never tells more than the page.
 *
 * <p>Answering officers carry the token of their body, which no minutes ever carry; administrators carry none.
 */
@Component
public class Audiences {

    private final Units units;
    private final Affairs affairs;

    Audiences(Units units, Affairs affairs) {
        this.units = units;
        this.affairs = affairs;
    }

    /**
     * Tokens of a person, from the posts, memberships and assignments of {@link Actor#on()}, and from the posts and
     * assignments of the people they stand in for that day.
     */
    public Set<String> ofActor(Actor actor) {
        Set<String> tokens = ofPresent(actor);
        for (Capacity capacity : actor.capacities()) {
            capacity.posts().forEach(post -> addFormer(tokens, post, actor.on()));
        }
        // Members of a merged cell keep access to the released papers of the cells it came from.
        actor.memberCells().forEach(cell -> units.predecessors(cell).forEach(former -> tokens.add(released(former))));
        return Collections.unmodifiableSet(tokens);
    }

    /**
     * Tokens of a set of minutes.
     *
     * @param cellId unit whose minutes they are
     * @param wardId ward the cell belonged to on the day of the meeting
     */
    public Set<String> ofMinutes(UUID cellId, UUID wardId, MinutesExposure exposure) {
        Set<String> tokens = new LinkedHashSet<>();
        tokens.add(drafting(cellId));
        if (exposure != MinutesExposure.DRAFTING) {
            tokens.add(supervision(cellId));
            tokens.add(sent(wardId));
        }
        if (exposure == MinutesExposure.RELEASED || exposure == MinutesExposure.ARCHIVED) {
            tokens.add(released(cellId));
        }
        if (exposure == MinutesExposure.ARCHIVED) {
            tokens.add(archive(wardId));
        }
        return Collections.unmodifiableSet(tokens);
    }

    /**
     * Tokens of those who see how a meeting was scored: who writes the cell's minutes, inspects them or oversees the ward.
     * Members of the cell read the minutes, not the score.
     */
    public Set<String> ofScore(UUID cellId, UUID wardId) {
        return ofMinutes(cellId, wardId, MinutesExposure.SENT);
    }

    /**
     * Tokens of an issue a cell has raised: the cell, who follows it and the committee of its ward. What is restricted, a
     * denunciation, is the leaders' of the ward alone.
     *
     * @param wardId ward the cell belonged to when it was raised
     */
    public Set<String> ofIssue(UUID cellId, UUID wardId, boolean isRestricted) {
        return isRestricted ? Set.of(restricted(wardId)) : ofMinutes(cellId, wardId, MinutesExposure.RELEASED);
    }

    /** Token of the committee of a unit that holds, or has held, an issue: who oversees its affairs sees the sheet. */
    public static String ofHolder(UUID unitId) {
        return sent(unitId);
    }

    /** Whether a token is that of such a committee. */
    public static boolean isOfHolder(String token) {
        return token.startsWith("ward:") && token.endsWith(":sent");
    }

    /** Token of the body that is to answer an issue: its officers see the sheet and nothing else. */
    public static String ofBody(UUID bodyId) {
        return "body:" + bodyId;
    }

    /**
     * Whether the person may see such minutes: as the tokens of both would tell, without looking up which units were
     * merged into today's where the person's own posts and assignments are enough.
     */
    public boolean admit(Actor actor, UUID cellId, UUID wardId, MinutesExposure exposure) {
        Set<String> tokens = ofMinutes(cellId, wardId, exposure);
        return meet(ofPresent(actor), tokens) || meet(ofActor(actor), tokens);
    }

    /** Tokens of a person without those they have from units that are no more. */
    private static Set<String> ofPresent(Actor actor) {
        Set<String> tokens = new HashSet<>();
        for (Capacity capacity : actor.capacities()) {
            capacity.posts().forEach(post -> addPost(tokens, post));
            capacity.supervisedCells().forEach(cell -> tokens.add(supervision(cell)));
        }
        actor.memberCells().forEach(cell -> tokens.add(released(cell)));
        return tokens;
    }

    /** Whether someone with the first tokens may see what carries the second. */
    public static boolean meet(Set<String> ofActor, Set<String> ofObject) {
        return !Collections.disjoint(ofActor, ofObject);
    }

    private static void addPost(Set<String> tokens, Post post) {
        if (CellPosts.DRAFTING.contains(post.kind())) {
            tokens.add(drafting(post.unitId()));
        }
        if (post.kind() == PostKind.ANSWERING_OFFICER) {
            tokens.add(ofBody(post.unitId()));
        }
        addWard(tokens, post.kind(), post.unitId());
    }

    /** A post over a unit holds for the units whose affairs fell to it too. */
    private void addFormer(Set<String> tokens, Post post, LocalDate on) {
        if (WardPosts.OVERSEEING.contains(post.kind())
                || WardPosts.LEADING.contains(post.kind())
                || post.kind() == PostKind.ARCHIVIST) {
            affairs.inherited(post.unitId(), on).forEach(former -> addWard(tokens, post.kind(), former));
        }
    }

    private static void addWard(Set<String> tokens, PostKind kind, UUID wardId) {
        if (WardPosts.LEADING.contains(kind)) {
            tokens.add(restricted(wardId));
        }
        if (WardPosts.OVERSEEING.contains(kind)) {
            tokens.add(sent(wardId));
            tokens.add(archive(wardId));
        }
        if (kind == PostKind.ARCHIVIST) {
            tokens.add(archive(wardId));
        }
    }

    private static String drafting(UUID cell) {
        return "cell:" + cell + ":drafting";
    }

    private static String supervision(UUID cell) {
        return "cell:" + cell + ":supervision";
    }

    private static String released(UUID cell) {
        return "cell:" + cell + ":released";
    }

    private static String sent(UUID ward) {
        return "ward:" + ward + ":sent";
    }

    private static String restricted(UUID ward) {
        return "ward:" + ward + ":restricted";
    }

    private static String archive(UUID unit) {
        return "archive:" + unit;
    }
}
