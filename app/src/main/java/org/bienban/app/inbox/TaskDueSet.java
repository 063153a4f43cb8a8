package org.bienban.app.inbox;

import java.time.Instant;
import java.util.UUID;

/** The office gave a task another due moment. */
public record TaskDueSet(UUID taskId, UUID minutesId, UUID byId, Instant due) {}
