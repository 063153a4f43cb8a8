package org.bienban.app.issue.paper;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper attached to an issue or to an answer.
 *
 * @param issueId the issue it was attached to, or that was answered
 * @param answerId the answer it belongs to, null for the issue itself
 * @param fileName the name it is saved under
 * @param caption what it is, in the words of whoever attached it; may be empty
 * @param mediaType what its content was found to be
 * @param size in bytes
 * @param onBehalfOf for whom it was attached, null for themselves
 * @param withdrawal null while it stands
 */
public record IssuePaper(
        UUID id,
        UUID issueId,
        @Nullable UUID answerId,
        String fileName,
        String caption,
        String sha256,
        String mediaType,
        long size,
        UUID personId,
        @Nullable UUID onBehalfOf,
        Instant at,
        @Nullable Withdrawal withdrawal) {

    /**
     * That it was taken back.
     *
     * @param onBehalfOf for whom, null for themselves
     */
    public record Withdrawal(UUID personId, @Nullable UUID onBehalfOf, Instant at, String reason) {}

    /** Whether it stands. */
    public boolean isStanding() {
        return withdrawal == null;
    }
}
