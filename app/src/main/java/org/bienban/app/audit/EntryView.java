package org.bienban.app.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in words.
 *
 * @param position place in the chain, null while it waits for its seal
 * @param actor who did it, null for the program or somebody unknown
 * @param onBehalfOf for whom, null for themselves
 * @param object what it was done to
 * @param href its page, null if it has none the reader may open
 * @param history {@code kind:id} for the filter, null if it is no single thing
 * @param token name of the token it came by, for its owner and the administrator; null if it came by none
 * @param address network address, only where signing in or an account is concerned
 */
public record EntryView(
        long seq,
        @Nullable Long position,
        @Nullable String hash,
        Instant at,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        String action,
        String kind,
        String object,
        @Nullable String href,
        @Nullable String history,
        List<Fact> facts,
        String channel,
        @Nullable String token,
        @Nullable String address) {

    public EntryView {
        facts = List.copyOf(facts);
    }

    /** One fact that changed; either side may be empty. */
    public record Fact(String what, String before, String after) {}
}
