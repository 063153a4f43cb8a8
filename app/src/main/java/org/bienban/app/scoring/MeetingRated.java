package org.bienban.app.scoring;

import java.time.Instant;
import java.util.UUID;
import org.bienban.app.scoring.engine.Grade;
import org.jspecify.annotations.Nullable;

/**
 * The committee decided the official rating of a meeting. Raised inside the transaction of the decision.
 *
 * @param number 1 for the first decision, 2 after a reopening
 * @param reason why it differs from what the scores speak for; may be empty where it does not
 * @param onBehalfOf for whom it was decided, null for themselves
 */
public record MeetingRated(
        UUID minutesId,
        UUID cellId,
        int number,
        Grade grade,
        String reason,
        UUID by,
        @Nullable UUID onBehalfOf,
        Instant at) {

    /** The name of the grade, as the message key {@code scoring.grade.<name>} has it. */
    public String gradeName() {
        return grade.name();
    }
}
