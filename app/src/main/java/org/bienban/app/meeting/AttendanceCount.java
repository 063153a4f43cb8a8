package org.bienban.app.meeting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.bienban.app.organisation.Standing;

/**
 * The membership block of minutes in figures.
 *
 * @param total members of the cell; those temporarily here belong to another cell and are not among them
 * @param official official members among the total
 * @param probationary probationary members among the total
 * @param exempt exempt from meetings
 * @param temporarilyElsewhere introduced to another cell for the time being
 * @param temporarilyHere introduced here from another cell
 * @param specialDuty on special duty
 * @param mustAttend total without exempt, elsewhere and special duty, with those temporarily here
 * @param mustAttendOfficial official members among those who must attend
 */
public record AttendanceCount(
        int total,
        int official,
        int probationary,
        int exempt,
        int temporarilyElsewhere,
        int temporarilyHere,
        int specialDuty,
        int mustAttend,
        int mustAttendOfficial,
        int presentOfficial,
        int presentProbationary,
        int excused,
        int absent) {

    static AttendanceCount of(List<Attendance> all) {
        return new AttendanceCount(
                count(all, a -> !a.isTemporarilyHere()),
                count(all, a -> !a.isTemporarilyHere() && isOfficial(a)),
                count(all, a -> !a.isTemporarilyHere() && !isOfficial(a)),
                count(all, a -> a.presence() == Presence.EXEMPT),
                count(all, a -> a.presence() == Presence.ELSEWHERE),
                count(all, a -> a.isTemporarilyHere() && a.presence().mustAttend()),
                count(all, a -> a.presence() == Presence.SPECIAL_DUTY),
                count(all, a -> a.presence().mustAttend()),
                count(all, a -> a.presence().mustAttend() && isOfficial(a)),
                count(all, a -> a.presence() == Presence.PRESENT && isOfficial(a)),
                count(all, a -> a.presence() == Presence.PRESENT && !isOfficial(a)),
                count(all, a -> a.presence() == Presence.EXCUSED),
                count(all, a -> a.presence() == Presence.ABSENT));
    }

    /** Members there, official and probationary. */
    public int present() {
        return presentOfficial + presentProbationary;
    }

    /** Present per hundred who must attend, one decimal, halves rounded up; 0 if nobody must attend. */
    public BigDecimal rate() {
        if (mustAttend == 0) {
            return BigDecimal.ZERO.setScale(1);
        }
        return BigDecimal.valueOf(present() * 100L).divide(BigDecimal.valueOf(mustAttend), 1, RoundingMode.HALF_UP);
    }

    /**
     * Whether a resolution can be adopted: it takes effect when more than half of the body's official members approve,
     * so more than half of them must be there.
     */
    public boolean quorumReached() {
        return presentOfficial * 2 > mustAttendOfficial;
    }

    /** Whether the sums agree: everybody who must attend is present, excused or absent. */
    public boolean agrees() {
        return present() + excused + absent == mustAttend
                && official + probationary == total
                && total - exempt - temporarilyElsewhere - specialDuty + temporarilyHere == mustAttend;
    }

    private static boolean isOfficial(Attendance attendance) {
        return attendance.standing() == Standing.OFFICIAL;
    }

    private static int count(List<Attendance> all, Predicate<Attendance> which) {
        return Math.toIntExact(all.stream().filter(which).count());
    }
}
