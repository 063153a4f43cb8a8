package org.bienban.app.inbox;

/** What can be done to several tasks at once. Never a verdict: that is given on the page of the minutes. */
public enum BulkDeed {
    CLAIM,
    RELEASE,
    HAND_OVER,
    REMIND,
    DUE;

    /** Tells whether it can be undone: what others have been told of cannot. */
    public boolean isUndoable() {
        return this == CLAIM || this == RELEASE || this == DUE;
    }
}
