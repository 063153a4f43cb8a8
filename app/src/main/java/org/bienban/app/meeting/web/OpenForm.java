package org.bienban.app.meeting.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.meeting.OpenMeeting;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is typed to open a meeting.
 *
 * @param month the month it is held for; empty means the month of the date
 */
record OpenForm(
        UUID cell,
        MeetingKind kind,
        @Nullable YearMonth month,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate heldOn,
        @Nullable LocalTime startsAt,
        @Nullable String place) {

    OpenMeeting wish() {
        return new OpenMeeting(
                cell,
                kind,
                month == null ? YearMonth.from(heldOn) : month,
                heldOn,
                startsAt,
                place == null || place.isBlank() ? null : place.strip(),
                null,
                null);
    }
}
