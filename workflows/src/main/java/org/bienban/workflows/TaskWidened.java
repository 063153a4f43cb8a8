package org.bienban.workflows;

import java.time.Instant;
import java.util.UUID;

/** A task fell due and is now the turn of a further group as well. */
public record TaskWidened(UUID taskId, CandidateGroup group, Instant at) implements TaskEvent {}
