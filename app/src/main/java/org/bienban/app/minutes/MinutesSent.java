package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;

/** Minutes were sent, for the first time or again. */
public record MinutesSent(UUID minutesId, UUID cellId, int version, UUID by, Instant at) {}
