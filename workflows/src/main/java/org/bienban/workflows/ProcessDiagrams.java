package org.bienban.workflows;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Draws the processes from the coordinates in their own models. */
public interface ProcessDiagrams {

    /**
     * Returns the drawing of the newest review of the minutes with what is done and current marked, empty if there was
     * none or its history is gone.
     *
     * @param locale the language of the names (messages {@code process.<elementId>}, else the model's own)
     */
    Optional<ProcessDiagram> ofMinutes(UUID minutesId, Locale locale);

    /** Returns the drawing of the review process with nothing marked. */
    ProcessDiagram ofMinutesReview(Locale locale);

    /** Returns the drawing of the newest case of the issue, like {@link #ofMinutes}. */
    Optional<ProcessDiagram> ofIssue(UUID issueId, Locale locale);

    /** Returns the drawing of the way of an issue with nothing marked. */
    ProcessDiagram ofIssueEscalation(Locale locale);
}
