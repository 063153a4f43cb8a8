package org.bienban.app.review;

/** How an inspection ends. */
public enum Verdict {
    /** The minutes are good: they get their number and are published. */
    APPROVED,
    /** The minutes go back to the cell to be corrected. */
    RETURNED
}
