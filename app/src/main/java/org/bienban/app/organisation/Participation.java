package org.bienban.app.organisation;

/** How a member takes part in a cell's meetings. */
public enum Participation {
    /** Expected at every meeting. */
    ACTIVE,
    /** Miễn sinh hoạt: not in the base of the attendance rate. */
    EXEMPT,
    /** Attached here for a time, home cell elsewhere. */
    TEMPORARILY_HERE,
    /** Home cell here, attached elsewhere for a time. */
    TEMPORARILY_ELSEWHERE,
    /** Armed forces on special duty: not in the base of the attendance rate. */
    SPECIAL_DUTY
}
