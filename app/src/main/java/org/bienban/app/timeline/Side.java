package org.bienban.app.timeline;

/** The two sides of a review; the message key is {@code timeline.side.<name>}. */
public enum Side {
    /** Those who write the minutes. */
    CELL,
    /** Those who inspect them: supervisors, leaders and office of the ward. */
    COMMITTEE;

    /** The side that is to read what this one sends. */
    public Side other() {
        return this == CELL ? COMMITTEE : CELL;
    }
}
