package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;

/** The minutes of a meeting were begun. */
public record DraftBegun(UUID minutesId, UUID cellId, UUID by, Instant at) {}
