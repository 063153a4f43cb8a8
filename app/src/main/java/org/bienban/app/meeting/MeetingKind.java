package org.bienban.app.meeting;

/** What kind of meeting was held; Guide 42-HD/BTCTW tells them apart. */
public enum MeetingKind {
    /** The monthly meeting: one per cell and month. */
    REGULAR,
    /** On one subject, at least once a quarter; never instead of the regular one. */
    THEMATIC,
    /** The regular and a thematic meeting in one session, one part after the other. */
    COMBINED,
    /** Called when needed. */
    EXTRAORDINARY;

    /** Whether it counts as the month's regular meeting. */
    public boolean isMonthly() {
        return this == REGULAR || this == COMBINED;
    }

    /** Whether it has a thematic part. */
    public boolean isThematic() {
        return this == THEMATIC || this == COMBINED;
    }
}
