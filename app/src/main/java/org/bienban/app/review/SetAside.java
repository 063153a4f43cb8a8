package org.bienban.app.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision of whoever concludes that what a remark demands need not be done.
 *
 * @param by who decided
 * @param onBehalfOf for whom, null for themselves
 * @param reason why, never empty
 */
public record SetAside(UUID by, @Nullable UUID onBehalfOf, String reason, Instant at) {}
