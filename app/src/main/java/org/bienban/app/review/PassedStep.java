package org.bienban.app.review;

import java.time.Instant;
import java.util.UUID;
import org.bienban.workflows.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * That a step of a round passed the minutes on; what it thinks of them is told by {@link StepOpinion}.
 *
 * @param ordinal which part or level, from 1; otherwise 0
 * @param onBehalfOf for whom it was done, null for themselves
 */
public record PassedStep(
        TaskKind kind, int ordinal, UUID personId, @Nullable UUID onBehalfOf, Instant at) {}
