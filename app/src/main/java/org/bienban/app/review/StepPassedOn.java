package org.bienban.app.review;

import java.util.UUID;

/**
 * A step of a review passed the minutes on without ending the round. Raised inside the transaction of the step.
 *
 * @param version the version the step looked at
 */
public record StepPassedOn(UUID minutesId, int version, StepOpinion opinion) {}
