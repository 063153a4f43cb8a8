package org.bienban.app.meeting;

import java.util.UUID;
import org.bienban.app.organisation.Participation;
import org.bienban.app.organisation.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One line of the roll call.
 *
 * @param standing official or probationary, on the day of the meeting
 * @param participation how the member took part in the cell's life that day
 * @param reason why the member was absent, null unless excused
 */
public record Attendance(
        UUID personId,
        String fullName,
        Standing standing,
        Participation participation,
        Presence presence,
        @Nullable String reason) {

    /** Whether the member belongs to another cell and meets here for the time being. */
    public boolean isTemporarilyHere() {
        return participation == Participation.TEMPORARILY_HERE;
    }
}
