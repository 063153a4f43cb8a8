package org.bienban.app.minutes;

import org.bienban.app.meeting.Attendance;
import org.bienban.app.meeting.AttendanceCount;
import org.bienban.app.meeting.Presence;
import org.bienban.app.meeting.RollCall;
import org.bienban.templates.document.Absence;
import org.bienban.templates.document.Composition;
import org.bienban.templates.document.Membership;
import org.bienban.templates.document.Person;

/** Section I of the printed form: who was there. */
final class PrintedRollCall {

    private PrintedRollCall() {}

    static Composition of(MeetingSnapshot snapshot) {
        RollCall roll = snapshot.rollCall();
        AttendanceCount count = roll.count();
        return new Composition(
                new Membership(
                        count.total(),
                        count.official(),
                        count.probationary(),
                        count.exempt(),
                        count.temporarilyElsewhere(),
                        count.temporarilyHere(),
                        count.specialDuty(),
                        count.mustAttend(),
                        count.presentOfficial(),
                        count.presentProbationary(),
                        count.rate()),
                absence(roll, Presence.EXCUSED),
                absence(roll, Presence.ABSENT),
                roll.guests().stream()
                        .map(guest -> Person.comrade(guest.name(), PrintedMinutes.blankToNull(guest.post())))
                        .toList(),
                PrintedMinutes.person(snapshot.chairName()),
                PrintedMinutes.person(snapshot.minuteTakerName()));
    }

    private static Absence absence(RollCall roll, Presence presence) {
        return Absence.of(roll.attendances().stream()
                .filter(line -> line.presence() == presence)
                .map(PrintedRollCall::absentee)
                .toList());
    }

    private static Absence.Absentee absentee(Attendance line) {
        return new Absence.Absentee(line.fullName(), line.reason());
    }
}
