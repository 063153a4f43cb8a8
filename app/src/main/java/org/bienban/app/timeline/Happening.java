package org.bienban.app.timeline;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step before names and durations are known. */
record Happening(
        String what,
        int version,
        Instant at,
        @Nullable UUID by,
        @Nullable UUID behalf,
        @Nullable UUID to,
        String note) {

    static final String DRAFT_BEGUN = "DRAFT_BEGUN";
    static final String HANDED_OVER = "HANDED_OVER";
    static final String DOWNLOADED = "DOWNLOADED";
    static final String SENT = "SENT";
    static final String SET_ASIDE = "SET_ASIDE";

    /** With these the minutes go over to somebody else: what comes after has waited since. */
    private static final Set<String> TURNS = Set.of(
            DRAFT_BEGUN,
            SENT,
            "WITHDRAWN",
            "REVIEW_BEGUN",
            "REVIEW_LEFT",
            "CHANGES_REQUESTED",
            "APPROVED",
            "PUBLISHED");

    boolean turns() {
        return TURNS.contains(what);
    }
}
