package org.bienban.workflows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bienban.workflows.ReviewProgress.StepState;
import org.jspecify.annotations.Nullable;

/**
 * How far an issue has come.
 *
 * @param phase where it stands
 * @param level how high it is or was last held, from 1
 * @param holderUnitId the unit holding it, null once the case has ended
 * @param reopened how often the members were told and not content
 * @param steps what was done, in order, and what is current
 */
public record IssueProgress(
        UUID issueId, Phase phase, int level, @Nullable UUID holderUnitId, int reopened, List<Step> steps) {

    /** Copies the steps. */
    public IssueProgress {
        steps = List.copyOf(steps);
    }

    /** Returns whether nothing more will happen. */
    public boolean isEnded() {
        return switch (phase) {
            case REGISTER, CLASSIFY, ANSWER, SUPPLEMENT, TELL, ROADMAP -> false;
            case CLOSED, TRANSFERRED, RECALLED, ENDED -> true;
        };
    }

    /** Where an issue stands. */
    public enum Phase {
        /** Waiting to be registered. */
        REGISTER,
        /** Waiting for the way to be decided. */
        CLASSIFY,
        /** Waiting for the answer. */
        ANSWER,
        /** Waiting for the cell. */
        SUPPLEMENT,
        /** Waiting for the members to be told. */
        TELL,
        /** Waiting for the date of the roadmap. */
        ROADMAP,
        /** Told and settled: ended. */
        CLOSED,
        /** Left for another way: ended. */
        TRANSFERRED,
        /** Taken back by the cell: ended. */
        RECALLED,
        /** Ended from outside. */
        ENDED
    }

    /**
     * A step of an issue.
     *
     * @param elementId the element of the process; its localised name is the message {@code process.<elementId>}
     * @param name the name in the model, in Vietnamese
     * @param level the level it belongs to
     * @param until when it was done, null if it is not
     * @param personId who did or holds it, null if nobody or a machine
     * @param taskId the task, null unless a person's step
     */
    public record Step(
            String elementId,
            String name,
            StepState state,
            int level,
            Instant since,
            @Nullable Instant until,
            @Nullable UUID personId,
            @Nullable UUID taskId) {}
}
