package org.bienban.app.minutes;

/** What became of a task given at an earlier meeting. */
public enum TaskProgress {
    /** Done. */
    DONE,
    /** Going on with a new date. */
    MOVED,
    /** Not done. */
    NOT_DONE
}
