package org.bienban.app.issue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an issue.
 *
 * @param personId who did it, null for the program
 * @param onBehalfOf for whom, null for themselves
 * @param note a reason or what changed, may be empty
 * @param minutesId the minutes it happened in, null if it did not
 * @param otherId the other issue of a merger, otherwise null
 * @param unitId the unit or body it went to, null if it stayed
 */
public record IssueMove(
        Kind kind,
        Instant at,
        @Nullable UUID personId,
        @Nullable UUID onBehalfOf,
        String note,
        @Nullable UUID minutesId,
        @Nullable UUID otherId,
        @Nullable UUID unitId) {

    /** Something that happened by itself. */
    public static IssueMove itself(Kind kind, Instant at) {
        return new IssueMove(kind, at, null, null, "", null, null, null);
    }

    /** Something done by a person with the issue where it is. */
    public static IssueMove by(UUID personId, @Nullable UUID behalf, Kind kind, String note, Instant at) {
        return new IssueMove(kind, at, personId, behalf, note, null, null, null);
    }

    /** The same, leading to a unit or body. */
    public IssueMove to(UUID unit) {
        return new IssueMove(kind, at, personId, onBehalfOf, note, minutesId, otherId, unit);
    }

    /** The same, in these minutes. */
    public IssueMove in(@Nullable UUID minutes) {
        return new IssueMove(kind, at, personId, onBehalfOf, note, minutes, otherId, unitId);
    }

    IssueMove with(@Nullable UUID other) {
        return new IssueMove(kind, at, personId, onBehalfOf, note, minutesId, other, unitId);
    }

    /** What happened. */
    public enum Kind {
        /** Raised for the first time, in minutes that were approved. */
        RAISED,
        /** Raised again in later minutes. */
        RAISED_AGAIN,
        /** Entered by the office of the ward. */
        ENTERED,
        /** Facts of the sheet were changed. */
        CHANGED,
        /** Its legal nature was settled otherwise. */
        NATURE,
        /** Became part of another issue. */
        MERGED,
        /** Another issue became part of it. */
        TOOK_IN,
        /** Stands by itself again. */
        SPLIT,
        /** The other one stands by itself again. */
        LET_GO,
        /** Went up to the committee of the ward. */
        SENT_UP,
        /** Entered in the register of the unit holding it. */
        REGISTERED,
        /** The cell is asked to add something. */
        ASKED,
        /** The cell has added it. */
        SUPPLEMENTED,
        /** A body was charged to answer. */
        ASSIGNED,
        /** Went to the next unit up. */
        HANDED_UP,
        /** Went to the next unit up by itself, being overdue. */
        HANDED_UP_LATE,
        /** Left for the way of complaints. */
        TRANSFERRED,
        /** The unit holding it explained why it cannot be settled. */
        EXPLAINED,
        /** Everything asked was answered. */
        ANSWERED,
        /** A part was answered. */
        ANSWERED_IN_PART,
        /** It will be settled by a date. */
        PLANNED,
        /** The date has come: it is to be answered again. */
        PLAN_DUE,
        /** The members of a cell were told and are content. */
        TOLD,
        /** The members of a cell were told and are not content. */
        REFUSED,
        /** Reopened where it was answered. */
        REOPENED,
        /** Settled. */
        CLOSED,
        /** Taken back by the cell. */
        RECALLED,
        /** Its task was given to somebody. */
        REASSIGNED,
        /** Whoever holds it said how far it has come. */
        PROGRESS,
        /** Whoever waits for it reminded whoever has it. */
        REMINDED,
        /** Papers were attached to it. */
        PAPER_ADDED,
        /** A paper was taken back. */
        PAPER_WITHDRAWN,
        /** Households were entered in its annex. */
        HOUSEHOLDS_LISTED,
        /** A household was taken off its annex. */
        HOUSEHOLD_WITHDRAWN
    }
}
