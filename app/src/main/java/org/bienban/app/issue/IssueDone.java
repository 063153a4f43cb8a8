package org.bienban.app.issue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something was done with an issue.
 *
 * @param cellId the cell it was first raised by
 * @param isRestricted whether it is, or was until now, kept apart
 * @param by who did it, null for the program
 * @param unitId the unit or body it went to, null if it stayed
 * @param onBehalfOf for whom, null for themselves
 * @param note the reason given, may be empty
 */
public record IssueDone(
        UUID issueId,
        String code,
        UUID cellId,
        boolean isRestricted,
        IssueMove.Kind kind,
        @Nullable UUID unitId,
        @Nullable UUID by,
        @Nullable UUID onBehalfOf,
        String note,
        Instant at) {}
