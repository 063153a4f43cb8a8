package org.bienban.app.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a cell.
 *
 * @param wardId the unit above the cell on the day of the meeting
 * @param month the month it is held for
 * @param endsAt when it was closed; earlier than {@code startsAt} means after midnight; null while not known
 * @param revision grows with every change
 */
public record Meeting(
        UUID id,
        UUID cellId,
        UUID wardId,
        MeetingKind kind,
        YearMonth month,
        LocalDate heldOn,
        LocalTime startsAt,
        @Nullable LocalTime endsAt,
        String place,
        @Nullable UUID chairId,
        @Nullable UUID minuteTakerId,
        long revision) {

    /** The facts that can be changed after opening. */
    public MeetingFacts facts() {
        return new MeetingFacts(heldOn, startsAt, endsAt, place, chairId, minuteTakerId);
    }
}
