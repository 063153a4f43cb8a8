package org.bienban.app.access;

/** How far a set of minutes has come out of the hands of those who write it. */
public enum MinutesExposure {
    /** Being written or corrected: only those who write it. */
    DRAFTING,
    /** Sent to the committee: also the supervisors of the cell and the ward's office and leaders. */
    SENT,
    /** Approved and numbered: also every member of the cell. */
    RELEASED,
    /** An older paper taken over into the archive: as released, and the archivists. */
    ARCHIVED
}
