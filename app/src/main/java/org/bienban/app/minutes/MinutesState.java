package org.bienban.app.minutes;

/** Where minutes stand. Which state may follow which is known to the aggregate alone. */
public enum MinutesState {
    /** Being written by the cell. */
    DRAFT,
    /** Sent; nobody has begun to inspect them, so the cell may still take them back. */
    SENT,
    /** Somebody inspects them. */
    UNDER_REVIEW,
    /** Returned to the cell to be corrected. */
    CHANGES_REQUESTED,
    /** Approved and numbered; the printed document is being made. */
    APPROVED,
    /** Approved, printed and kept. */
    KEPT,
    /** Older minutes taken into the archive from a file. */
    ARCHIVED;

    /** Whether the cell may change the text. */
    public boolean isEditable() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }

    /** Whether the minutes have been approved, now or before they came into the archive. */
    public boolean isFinal() {
        return this == APPROVED || this == KEPT || this == ARCHIVED;
    }
}
