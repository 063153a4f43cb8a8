package org.bienban.app.inbox;

/** The four lists every person has. A task may stand in several of them, but only once in each. */
public enum TaskList {
    /** Held by me, or held by nobody and the turn of one of my groups. */
    MY_TURN,
    /** Held by nobody and I may take it, my turn or not. */
    UNCLAIMED,
    /** About minutes of my units, and others are to act. */
    WAITING,
    /** In any of the other lists and past its due moment. */
    OVERDUE
}
