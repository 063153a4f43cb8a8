package org.bienban.workflows;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task was taken, given back or handed over.
 *
 * @param assignee who has it now, null if nobody
 */
public record TaskReassigned(UUID taskId, @Nullable UUID assignee, Instant at) implements TaskEvent {}
