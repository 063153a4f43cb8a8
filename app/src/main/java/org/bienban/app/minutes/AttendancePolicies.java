package org.bienban.app.minutes;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.bienban.app.meeting.Attendance;
import org.bienban.app.meeting.AttendanceCount;
import org.bienban.app.meeting.Presence;

/** Rules on the membership block: it adds up, and everybody absent has a name and a reason. */
final class AttendancePolicies {

    static final String ROLL_CALL = "rollCall";
    /** Practice under Guide 42-HD/BTCTW. */
    private static final BigDecimal GOOD_RATE = BigDecimal.valueOf(90);

    static final List<MinutesPolicy> ALL = List.of(
            AttendancePolicies::taken,
            AttendancePolicies::sums,
            AttendancePolicies::reasons,
            AttendancePolicies::rate,
            AttendancePolicies::quorum);

    private AttendancePolicies() {}

    static Stream<Finding> taken(CheckedMinutes minutes) {
        return minutes.rollCall().isTaken()
                ? Stream.empty()
                : Stream.of(Finding.blocking("rollCallMissing", ROLL_CALL, ROLL_CALL));
    }

    static Stream<Finding> sums(CheckedMinutes minutes) {
        AttendanceCount count = minutes.count();
        if (count.agrees() && count.total() > 0) {
            return Stream.empty();
        }
        return Stream.of(Finding.blocking(
                "sumsDisagree",
                ROLL_CALL,
                ROLL_CALL,
                count.present(),
                count.excused() + count.absent(),
                count.mustAttend()));
    }

    static Stream<Finding> reasons(CheckedMinutes minutes) {
        return minutes.rollCall().attendances().stream().flatMap(AttendancePolicies::reason);
    }

    static Stream<Finding> rate(CheckedMinutes minutes) {
        BigDecimal rate = minutes.count().rate();
        return rate.compareTo(GOOD_RATE) >= 0
                ? Stream.empty()
                : Stream.of(Finding.advisory("lowAttendance", ROLL_CALL, ROLL_CALL, rate));
    }

    static Stream<Finding> quorum(CheckedMinutes minutes) {
        return minutes.count().quorumReached()
                ? Stream.empty()
                : Stream.of(Finding.advisory("noQuorum", ROLL_CALL, ROLL_CALL));
    }

    private static Stream<Finding> reason(Attendance line) {
        String field = "reason-" + line.personId();
        if (line.presence() == Presence.EXCUSED && line.reason() == null) {
            return Stream.of(Finding.blocking("reasonMissing", ROLL_CALL, field, line.fullName()));
        }
        return line.presence() == Presence.ABSENT
                ? Stream.of(Finding.advisory("absentWithoutReason", ROLL_CALL, field, line.fullName()))
                : Stream.empty();
    }
}
