package org.bienban.app.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wish to open a meeting. What is null is filled from the cell's last meeting and from its posts.
 *
 * @param month the month it is held for
 */
public record OpenMeeting(
        UUID cellId,
        MeetingKind kind,
        YearMonth month,
        LocalDate heldOn,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        @Nullable UUID chairId,
        @Nullable UUID minuteTakerId) {

    /** A regular meeting of the day's month with everything else filled in from last month. */
    public static OpenMeeting regular(UUID cellId, LocalDate heldOn) {
        return new OpenMeeting(cellId, MeetingKind.REGULAR, YearMonth.from(heldOn), heldOn, null, null, null, null);
    }
}
