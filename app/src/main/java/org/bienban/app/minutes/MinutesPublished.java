package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;

/** The printed document of approved minutes was made and stored. */
public record MinutesPublished(UUID minutesId, UUID cellId, String number, String fileSha256, Instant at) {}
