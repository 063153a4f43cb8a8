package org.bienban.app.minutes;

/** What can happen to minutes; the message key is {@code minutes.deed.<name>}. */
public enum MinutesDeed {
    /** Sent as a version. */
    SENT,
    /** Taken back. */
    WITHDRAWN,
    /** Inspection begun. */
    REVIEW_BEGUN,
    /** Inspection given back. */
    REVIEW_LEFT,
    /** Returned to the cell. */
    CHANGES_REQUESTED,
    /** Approved and numbered. */
    APPROVED,
    /** Printed and kept. */
    PUBLISHED
}
