package org.bienban.workflows;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that kept failing and now waits for the administrator.
 *
 * @param id the incident
 * @param process the key of the process, for example {@code minutes-review}
 * @param elementId the failing step; its localised name is the message {@code process.<elementId>}
 * @param stepName its name in the model, in Vietnamese
 * @param minutesId the minutes concerned; the issue, if the process is {@code issue-escalation}
 * @param message what the last failure said, null if it said nothing
 * @param since when the step was given up
 * @param retries how many attempts remain; 0 until {@link Incidents#retry} is called
 */
public record Incident(
        UUID id,
        String process,
        String elementId,
        String stepName,
        UUID minutesId,
        @Nullable String message,
        Instant since,
        int retries) {}
