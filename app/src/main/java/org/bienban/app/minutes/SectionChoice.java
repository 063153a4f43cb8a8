package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A section changed on both sides, waiting for the choice of the person who saved second.
 *
 * @param mine the text that waits
 * @param theirs the text the draft holds
 * @param theirAuthor who saved it
 * @param theirFor for whom they saved it, null for themselves
 */
public record SectionChoice(
        String section,
        JsonNode mine,
        JsonNode theirs,
        UUID theirAuthor,
        @Nullable UUID theirFor,
        Instant theirTime) {

    /** What can be chosen. */
    public enum Verdict {
        /** Mine replaces theirs. */
        MINE,
        /** Theirs stays. */
        THEIRS,
        /** Both texts, theirs first. */
        BOTH
    }
}
