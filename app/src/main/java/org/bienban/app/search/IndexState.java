package org.bienban.app.search;

/** What this node's index is doing. */
enum IndexState {
    /** Empty at start, being filled: searches may miss something and the page says so. */
    FILLING,
    /** Follows the journal. */
    IN_STEP,
    /** Whole and followed, a new one is about to be filled beside it. */
    REFILL_ASKED
}
