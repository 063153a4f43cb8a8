package org.bienban.workflows;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of an issue was taken, given back or handed over.
 *
 * @param assignee who has it now, null if nobody
 */
public record IssueTaskReassigned(
        UUID taskId, UUID issueId, @Nullable UUID assignee, Instant at) implements IssueTaskEvent {}
