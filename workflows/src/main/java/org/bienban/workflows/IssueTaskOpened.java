package org.bienban.workflows;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of an issue waits for somebody.
 *
 * @param level how high it is held, from 1: the ward
 * @param holderUnitId the unit holding the issue
 * @param groups who may take it; while a body answers, the office of the holding unit may step in without the turn
 * @param assignee who has it, null if nobody yet
 * @param openedAt since when it waits
 * @param due when it is due
 */
public record IssueTaskOpened(
        UUID taskId,
        UUID issueId,
        IssueStep step,
        int level,
        UUID holderUnitId,
        Set<CandidateGroup> groups,
        @Nullable UUID assignee,
        Instant openedAt,
        Instant due)
        implements IssueTaskEvent {

    /** Copies the groups. */
    public IssueTaskOpened {
        groups = Set.copyOf(groups);
    }
}
