package org.bienban.app.access;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
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
 * <p>Answering officers and administrators carry no token.
 */
@Component
public class Audiences {

    private final Units units;

    Audiences(Units units) {
        this.units = units;
    }

    /**
     * Tokens of a person, from the posts, memberships and assignments of {@link Actor#on()}, and from the posts and
     * assignments of the people they stand in for that day.
     */
    public Set<String> ofActor(Actor actor) {
        Set<String> tokens = new HashSet<>();
        for (Capacity capacity : actor.capacities()) {
            capacity.posts().forEach(post -> addPost(tokens, post));
            capacity.supervisedCells().forEach(cell -> tokens.add(supervision(cell)));
        }
        actor.memberCells().forEach(cell -> {
            tokens.add(released(cell));
            // Members of a merged cell keep access to the released papers of the cells it came from.
            units.predecessors(cell).forEach(former -> tokens.add(released(former)));
        });
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
     * Tokens of an issue a cell has raised: the cell, who follows it and the committee of its ward. What is restricted, a
     * denunciation, is the leaders' of the ward alone.
     *
     * @param wardId ward the cell belonged to when it was raised
     */
    public Set<String> ofIssue(UUID cellId, UUID wardId, boolean isRestricted) {
        return isRestricted ? Set.of(restricted(wardId)) : ofMinutes(cellId, wardId, MinutesExposure.RELEASED);
    }

    /** Whether someone with the first tokens may see what carries the second. */
    public static boolean meet(Set<String> ofActor, Set<String> ofObject) {
        return !Collections.disjoint(ofActor, ofObject);
    }

    private void addPost(Set<String> tokens, Post post) {
        if (CellPosts.DRAFTING.contains(post.kind())) {
            tokens.add(drafting(post.unitId()));
        }
        if (WardPosts.LEADING.contains(post.kind())) {
            tokens.add(restricted(post.unitId()));
            units.predecessors(post.unitId()).forEach(former -> tokens.add(restricted(former)));
        }
        if (WardPosts.OVERSEEING.contains(post.kind())) {
            tokens.add(sent(post.unitId()));
            tokens.add(archive(post.unitId()));
            units.predecessors(post.unitId()).forEach(former -> {
                tokens.add(sent(former));
                tokens.add(archive(former));
            });
        }
        if (post.kind() == PostKind.ARCHIVIST) {
            tokens.add(archive(post.unitId()));
            units.predecessors(post.unitId()).forEach(former -> tokens.add(archive(former)));
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
