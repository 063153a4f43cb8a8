package org.bienban.app.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who concludes has set a part's demand aside, or taken that back. Raised inside the transaction of the deed.
 *
 * @param authorId who wrote the remark
 * @param onBehalfOf for whom it was done, null for themselves
 * @param takenBack whether the remark stands again
 */
public record RemarkSetAside(
        UUID remarkId,
        UUID minutesId,
        UUID authorId,
        UUID by,
        @Nullable UUID onBehalfOf,
        boolean takenBack,
        Instant at) {}
