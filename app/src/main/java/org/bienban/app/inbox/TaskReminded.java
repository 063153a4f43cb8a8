package org.bienban.app.inbox;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody asked that whoever has the turn be reminded of a task. */
public record TaskReminded(UUID taskId, UUID minutesId, UUID byId, LocalDate on) {}
