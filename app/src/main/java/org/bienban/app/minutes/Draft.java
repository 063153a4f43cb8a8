package org.bienban.app.minutes;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft as it stands on the server.
 *
 * @param revision grows with every save; what a save was based on
 * @param savedBy the person who saved last
 */
public record Draft(UUID minutesId, long revision, UUID savedBy, Instant savedAt, MinutesContent content) {}
