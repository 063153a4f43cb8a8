package org.bienban.app.issue;

/** How an issue stands. */
public enum IssueState {
    /** Raised and without an answer. */
    RAISED,
    /** The same matter as another issue, and followed there. */
    MERGED,
    /** A denunciation: seen by the leaders of the ward alone. */
    RESTRICTED,
    /** Settled: told to the members who are content, taken back, or gone the way of complaints. */
    CLOSED
}
