package org.bienban.workflows;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The review of minutes: sent, inspected, returned and corrected as often as needed, approved, published, kept.
 *
 * <p>Every method joins the caller's transaction, so the minutes and their process change together or not at all. The
 * caller has already decided that the person may act. Commands throw {@link ProcessConflictException} if the review is
 * not where the caller believes it to be, and {@link ProcessFailedException} if the engine fails.
 */
public interface MinutesReviewProcess {

    /** Starts round 1. Conflicts if a review of these minutes is already open. */
    void start(ReviewCase reviewCase);

    /**
     * Passes the minutes on from the step that is open: the check of the form, the inspection, the judgement of two
     * parts, or a further level. Conflicts if no such step is open or it is held by somebody else.
     *
     * @return whether the minutes are approved thereby; publication then follows in a transaction of its own
     */
    boolean approve(UUID minutesId, UUID personId);

    /**
     * Ends one of two parts of an inspection; after the second the judgement opens. Conflicts if that part is not open
     * or is held by somebody else.
     *
     * @param part which part, from 1
     */
    void finishPart(UUID minutesId, int part, UUID personId);

    /**
     * Returns the minutes to the cell from the step that is open. Conflicts like {@link #approve}.
     *
     * @param reviserId who is to correct them, or null for whoever of the cell takes it first
     */
    void returnForRevision(UUID minutesId, UUID personId, @Nullable UUID reviserId);

    /**
     * Sends the corrected minutes into the next round. Conflicts if no revision is open or it is held by somebody else.
     *
     * @param inspectorId who is to inspect them again, or null for whoever takes it first
     */
    void resubmit(UUID minutesId, UUID personId, @Nullable UUID inspectorId);

    /**
     * Takes the minutes back while nobody has begun to inspect them, which ends the review. Refuses with
     * {@link TaskChange.Reason#ALREADY_CLAIMED} if somebody has begun and with {@link TaskChange.Reason#CLOSED} if no
     * inspection is open; a refusal leaves the caller's transaction usable.
     */
    TaskChange withdraw(UUID minutesId, UUID personId);

    /** Returns how far the newest review of the minutes has come, empty if there was none or its history is gone. */
    Optional<ReviewProgress> progressOf(UUID minutesId);

    /** Returns the route of the review that is open, empty if none is or it was started without one. */
    Optional<ReviewRoute> routeOf(UUID minutesId);

    /** Tells whether the newest review of the minutes has ended, in whatever way. */
    boolean isEnded(UUID minutesId);
}
