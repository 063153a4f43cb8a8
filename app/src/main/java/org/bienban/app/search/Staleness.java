package org.bienban.app.search;

import java.time.Duration;

/**
 * How far this node's index is behind the data, and why.
 *
 * @param changes not yet in the index
 * @param age of the oldest of them; zero if there is none
 * @param detail what the reason is about, in the words of whoever failed; empty where there is nothing to add
 */
record Staleness(Reason reason, long changes, Duration age, String detail) {

    /** Why. */
    enum Reason {
        /** It has everything that was committed. */
        CURRENT,
        /** There are changes to take over; they will be within moments. */
        BEHIND,
        /** A transaction that began before the changes is still open; they wait for its end. */
        WAITS_FOR_TRANSACTION,
        /** Taking over changes fails; it is tried again. */
        FAILING,
        /** The node was away for longer than changes are kept; a new index is filled. */
        AWAY_TOO_LONG,
        /** A new index is filled beside it. */
        REFILLING,
        /** It is being filled for the first time: what was not yet read is not found. */
        FILLING
    }
}
