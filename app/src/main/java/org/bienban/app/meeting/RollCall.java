package org.bienban.app.meeting;

import java.util.List;

/**
 * Who was there.
 *
 * @param attendances every member of the cell on the day, by given name
 * @param revision grows with every change; 0 while it is only a proposal drawn from the memberships
 */
public record RollCall(List<Attendance> attendances, List<Guest> guests, long revision) {

    /** Copies the lists. */
    public RollCall {
        attendances = List.copyOf(attendances);
        guests = List.copyOf(guests);
    }

    /** The sums. */
    public AttendanceCount count() {
        return AttendanceCount.of(attendances);
    }

    /** Whether anybody has confirmed it. */
    public boolean isTaken() {
        return revision > 0;
    }
}
