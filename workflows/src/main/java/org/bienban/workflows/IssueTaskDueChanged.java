package org.bienban.workflows;

import java.time.Instant;
import java.util.UUID;

/** A task of an issue is due at another moment than before. */
public record IssueTaskDueChanged(UUID taskId, UUID issueId, Instant due, Instant at) implements IssueTaskEvent {}
