package org.bienban.app.meeting;

/** Where a member was during the meeting. */
public enum Presence {
    /** There. */
    PRESENT,
    /** Absent with a reason. */
    EXCUSED,
    /** Absent without a reason. */
    ABSENT,
    /** Exempt from meetings: not in the base of the rate. */
    EXEMPT,
    /** Temporarily introduced to another cell: not in the base of the rate. */
    ELSEWHERE,
    /** On special duty (armed forces): not in the base of the rate. */
    SPECIAL_DUTY;

    /** Whether a member so marked is in the base of the attendance rate. */
    public boolean mustAttend() {
        return this == PRESENT || this == EXCUSED || this == ABSENT;
    }
}
