package org.bienban.app.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who called the roll last.
 *
 * @param onBehalfOf for whom they did, null for themselves
 */
public record RollCallTaking(UUID by, @Nullable UUID onBehalfOf, Instant at) {}
