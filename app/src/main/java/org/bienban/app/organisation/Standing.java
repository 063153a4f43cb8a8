package org.bienban.app.organisation;

/** Whether a member votes: official members do, probationary ones may speak only. */
public enum Standing {
    /** Đảng viên chính thức. */
    OFFICIAL,
    /** Đảng viên dự bị. */
    PROBATIONARY
}
