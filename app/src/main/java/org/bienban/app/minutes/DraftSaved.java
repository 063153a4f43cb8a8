package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;

/** A draft was saved. */
public record DraftSaved(UUID minutesId, UUID cellId, long revision, UUID by, Instant at) {}
