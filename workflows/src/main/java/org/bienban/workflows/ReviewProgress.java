package org.bienban.workflows;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a review has come.
 *
 * @param phase where it stands
 * @param round the round, from 1
 * @param steps what was done (in order), what is current, and what comes next if the minutes are approved now
 */
public record ReviewProgress(UUID minutesId, Phase phase, int round, List<Step> steps) {

    /** Copies the steps. */
    public ReviewProgress {
        steps = List.copyOf(steps);
    }

    /** Returns whether nothing more will happen. */
    public boolean isEnded() {
        return phase == Phase.KEPT || phase == Phase.WITHDRAWN || phase == Phase.CANCELLED;
    }

    /** Where a review stands. */
    public enum Phase {
        /** Waiting for the office to check the form. */
        FORM_CHECK,
        /** Waiting for the verdict. */
        INSPECTION,
        /** Waiting for a further level to confirm the verdict. */
        VALIDATION,
        /** Waiting for the correction. */
        REVISION,
        /** Approved, being published (or stuck there: see {@link Incidents}). */
        PUBLICATION,
        /** Published and kept: ended. */
        KEPT,
        /** Taken back by the cell: ended. */
        WITHDRAWN,
        /** Ended from outside. */
        CANCELLED
    }

    /** Whether a step lies behind, is being done, or lies ahead. */
    public enum StepState {
        /** Done. */
        DONE,
        /** Being done or waited for. */
        CURRENT,
        /** Still to come. */
        NEXT;

        /** Returns the name as part of a CSS class or message key. */
        public String cssName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A step of a review.
     *
     * @param elementId the element of the process; its localised name is the message {@code process.<elementId>}
     * @param name the name in the model, in Vietnamese
     * @param round the round the step belongs to
     * @param level which level confirms the verdict, from 1; 0 for every other step
     * @param since when it began, null if it lies ahead
     * @param until when it was done, null if it is not
     * @param personId who did or holds it, null if nobody or a machine
     * @param taskId the task, null unless a person's step that has begun
     */
    public record Step(
            String elementId,
            String name,
            StepState state,
            int round,
            int level,
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable UUID personId,
            @Nullable UUID taskId) {}
}
