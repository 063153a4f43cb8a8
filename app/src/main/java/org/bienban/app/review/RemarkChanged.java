package org.bienban.app.review;

import java.time.Instant;
import java.util.UUID;

/** Something was done about a published remark. Raised inside the transaction in which it was done. */
public record RemarkChanged(UUID remarkId, UUID minutesId, Change change, UUID by, Instant at) {

    /** What was done. */
    public enum Change {
        /** Answered. */
        ANSWERED,
        /** Called fixed by the cell. */
        FIXED,
        /** Open again. */
        REOPENED,
        /** Accepted by the inspector. */
        ACCEPTED
    }
}
