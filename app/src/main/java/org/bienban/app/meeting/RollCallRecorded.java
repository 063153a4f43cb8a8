package org.bienban.app.meeting;

import java.time.Instant;
import java.util.UUID;

/** The roll call of a meeting was recorded or corrected. */
public record RollCallRecorded(UUID meetingId, UUID cellId, long revision, UUID by, Instant at) {}
