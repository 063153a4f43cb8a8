package org.bienban.app.minutes;

import java.time.LocalDate;
import org.bienban.app.meeting.AttendanceCount;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.RollCall;

/**
 * What the check looks at.
 *
 * @param windowFrom first day on which the month's meeting may be held
 * @param windowTo last such day
 * @param thematicDue whether the quarter ends with this month and the cell has held no thematic meeting in it
 */
record CheckedMinutes(
        MinutesContent content,
        Meeting meeting,
        RollCall rollCall,
        LocalDate windowFrom,
        LocalDate windowTo,
        boolean thematicDue) {

    AttendanceCount count() {
        return rollCall.count();
    }
}
