package org.bienban.app.issue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something with an issue.
 *
 * @param cellId the cell it was first raised by
 * @param isRestricted whether it is, or was until now, kept apart
 * @param onBehalfOf for whom, null for themselves
 * @param note the reason given, may be empty
 */
public record IssueDone(
        UUID issueId,
        String code,
        UUID cellId,
        boolean isRestricted,
        IssueMove.Kind kind,
        UUID by,
        @Nullable UUID onBehalfOf,
        String note,
        Instant at) {}
