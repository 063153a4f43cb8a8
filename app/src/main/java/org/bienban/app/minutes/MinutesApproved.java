package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;

/** Minutes were approved and numbered. */
public record MinutesApproved(UUID minutesId, UUID cellId, int version, String number, UUID by, Instant at) {}
