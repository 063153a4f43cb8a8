package org.bienban.workflows;

import java.time.Instant;
import java.util.UUID;

/** A task is due at another moment than before. */
public record TaskDueChanged(UUID taskId, Instant due, Instant at) implements TaskEvent {}
