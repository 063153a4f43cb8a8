package org.bienban.app.timeline;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.review.PassedStep;
import org.jspecify.annotations.Nullable;

/**
 * A step before names and durations are known.
 *
 * @param ordinal which of several alike: the part of an inspection or the level that confirms; otherwise 0
 */
record Happening(
        String what,
        int version,
        Instant at,
        @Nullable UUID by,
        @Nullable UUID behalf,
        @Nullable UUID to,
        String note,
        int ordinal) {

    static final String DRAFT_BEGUN = "DRAFT_BEGUN";
    static final String HANDED_OVER = "HANDED_OVER";
    static final String DOWNLOADED = "DOWNLOADED";
    static final String SENT = "SENT";
    static final String SET_ASIDE = "SET_ASIDE";

    /** Begins the code of a step that passed the minutes on; the kind of step follows. */
    private static final String PASSED = "PASSED_";

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

    Happening(
            String what,
            int version,
            Instant at,
            @Nullable UUID by,
            @Nullable UUID behalf,
            @Nullable UUID to,
            String note) {
        this(what, version, at, by, behalf, to, note, 0);
    }

    static Happening passed(PassedStep step, int version) {
        return new Happening(
                PASSED + step.kind(), version, step.at(), step.personId(), step.onBehalfOf(), null, "", step.ordinal());
    }

    boolean turns() {
        return TURNS.contains(what) || what.startsWith(PASSED);
    }
}
