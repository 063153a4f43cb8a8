package org.bienban.app.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bienban.workflows.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * What a step of a round said before the verdict.
 *
 * @param kind the step: check of the form, a part, an inspection or a level that passed the minutes on
 * @param ordinal which part or level, from 1; otherwise 0
 * @param heads the heads of a part, otherwise none
 * @param onBehalfOf for whom they gave it, null for themselves
 * @param opinion whether the step was content
 * @param result what the step found of the minutes as a whole, null if nobody kept it
 * @param text what it says in general, may be empty
 */
public record StepOpinion(
        int round,
        TaskKind kind,
        int ordinal,
        List<RemarkHead> heads,
        UUID personId,
        @Nullable UUID onBehalfOf,
        Verdict opinion,
        @Nullable RoundResult result,
        String text,
        Instant at) {

    /** Copies the heads. */
    public StepOpinion {
        heads = List.copyOf(heads);
    }
}
