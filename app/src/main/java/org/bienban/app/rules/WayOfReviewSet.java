package org.bienban.app.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.workflows.ReviewRoute;

/**
 * A committee laid down how its reviews go. Published in the deed's transaction.
 *
 * @param before the way that would have held on the first day without it
 * @param from the first day
 */
public record WayOfReviewSet(UUID unitId, ReviewRoute before, ReviewRoute after, LocalDate from, UUID by, Instant at) {}
