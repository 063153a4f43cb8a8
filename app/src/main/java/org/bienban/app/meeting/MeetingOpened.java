package org.bienban.app.meeting;

import java.time.Instant;
import java.util.UUID;

/** A cell opened a meeting. */
public record MeetingOpened(UUID meetingId, UUID cellId, UUID by, Instant at) {}
