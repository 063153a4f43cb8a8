package org.bienban.workflows;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task waits for somebody.
 *
 * @param taskId the task
 * @param kind what is to be done
 * @param minutesId the minutes under review
 * @param round the round, from 1
 * @param ordinal which of several alike: the part or the level, from 1; otherwise 0
 * @param groups who may take it
 * @param assignee who has it, null if nobody yet
 * @param openedAt since when it waits
 * @param due when it is due
 */
public record TaskOpened(
        UUID taskId,
        TaskKind kind,
        UUID minutesId,
        int round,
        int ordinal,
        Set<CandidateGroup> groups,
        @Nullable UUID assignee,
        Instant openedAt,
        @Nullable Instant due)
        implements TaskEvent {

    /** Copies the groups. */
    public TaskOpened {
        groups = Set.copyOf(groups);
    }
}
