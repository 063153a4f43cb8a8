package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;

/** The cell took its minutes back before anybody had begun to inspect them. */
public record MinutesWithdrawn(UUID minutesId, UUID cellId, UUID by, Instant at) {}
