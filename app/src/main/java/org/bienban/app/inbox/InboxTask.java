package org.bienban.app.inbox;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.bienban.app.access.AskedGroup;
import org.bienban.workflows.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * An open task with the facts people sort and filter by.
 *
 * @param kind what is to be done
 * @param ordinal which of several alike: the part of an inspection or the level, from 1; otherwise 0
 * @param minutesId the minutes concerned
 * @param cellName the name of the cell when the task opened
 * @param meetingKind name of the kind of meeting, for example {@code REGULAR}
 * @param month the month of the meeting
 * @param round the round of the review, from 1
 * @param version the version of the minutes when the task opened
 * @param holderId who has the task, null if nobody
 * @param holderFor for whom the holder has it, null for themselves
 * @param takenAt since when the holder has it, null if nobody has
 * @param waitingSince since when the task is open
 * @param due when it is due, null if never
 * @param authorId who sent the minutes, null if not known
 * @param asked whom the task asks
 */
public record InboxTask(
        UUID taskId,
        TaskKind kind,
        int ordinal,
        UUID minutesId,
        UUID cellId,
        String cellName,
        UUID wardId,
        String meetingKind,
        YearMonth month,
        int round,
        int version,
        @Nullable UUID holderId,
        @Nullable UUID holderFor,
        @Nullable Instant takenAt,
        Instant waitingSince,
        @Nullable Instant due,
        @Nullable UUID authorId,
        AskedGroup asked) {

    /** Tells whether this person has the task. */
    public boolean heldBy(UUID personId) {
        return personId.equals(holderId);
    }

    /** Tells whether the task is past its due moment. */
    public boolean overdue(Instant now) {
        return due != null && due.isBefore(now);
    }
}
