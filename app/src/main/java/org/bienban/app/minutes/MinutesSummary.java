package org.bienban.app.minutes;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.meeting.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of minutes.
 *
 * @param meetingId null for archived minutes
 * @param cellName the cell's name on the day of the meeting
 * @param kind null for archived minutes of which it is not known
 * @param month the month they are for, null for archived minutes without a date
 * @param version number of the newest version sent, 0 if none
 * @param number for example {@code Số 47-BB/CB}, null until approved
 * @param title of archived minutes, otherwise empty
 * @param audiences who may read what was sent; see {@link org.bienban.app.access.Audiences}
 * @param sentBy who sent the newest version, null if none was sent
 * @param revision grows with every change of state
 */
public record MinutesSummary(
        UUID id,
        @Nullable UUID meetingId,
        UUID cellId,
        String cellName,
        UUID wardId,
        @Nullable MeetingKind kind,
        @Nullable YearMonth month,
        MinutesState state,
        int version,
        @Nullable String number,
        String language,
        String title,
        Set<String> audiences,
        @Nullable UUID sentBy,
        long revision,
        Instant changedAt) {

    /** Copies the audiences. */
    public MinutesSummary {
        audiences = Set.copyOf(audiences);
    }
}
