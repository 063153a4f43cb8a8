package org.bienban.app.scoring;

import java.time.Instant;
import java.util.UUID;
import org.bienban.app.scoring.engine.Grade;

/** The committee decided the official rating of a meeting. Raised inside the transaction of the decision. */
public record MeetingRated(UUID minutesId, UUID cellId, Grade grade, UUID by, Instant at) {

    /** The name of the grade, as the message key {@code scoring.grade.<name>} has it. */
    public String gradeName() {
        return grade.name();
    }
}
