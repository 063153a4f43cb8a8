package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;

/** Minutes were returned to the cell. */
public record ChangesRequested(UUID minutesId, UUID cellId, int version, String reason, UUID by, Instant at) {}
