package org.bienban.app.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issue.
 *
 * @param code how people name it, for example {@code KN-2026-0012}
 * @param originId the cell it was first raised by
 * @param originName its name on that day
 * @param wardId the ward the cell belonged to
 * @param holderId the unit it went up to, of the day it came there; null until its way began
 * @param raisedOn day of the meeting it was first raised at
 * @param lastRaisedOn day of the newest one
 * @param timesRaised how many times it was raised, at least once
 * @param mergedInto the issue it is followed in, null if it stands by itself
 * @param audiences tokens of those who may see it, see {@link org.bienban.app.access.Audiences}
 * @param revision counts its changes
 */
public record Issue(
        UUID id,
        String code,
        IssueFacts facts,
        UUID originId,
        String originName,
        UUID wardId,
        @Nullable UUID holderId,
        IssueState state,
        LocalDate raisedOn,
        LocalDate lastRaisedOn,
        int timesRaised,
        @Nullable UUID mergedInto,
        Set<String> audiences,
        Instant changedAt,
        long revision) {

    /** Copies the tokens. */
    public Issue {
        audiences = Set.copyOf(audiences);
    }

    /** Whether it waits for an answer under its own name. */
    public boolean isOpen() {
        return state == IssueState.RAISED;
    }
}
