package org.bienban.app.review;

/** How much a remark weighs. */
public enum Severity {
    /** Well done. */
    PRAISE,
    /** Better next time. */
    SUGGESTION,
    /** To be corrected in these minutes; until the inspector accepts it, it stands in the way of approval. */
    MUST_FIX,
    /** A rule was broken; it goes on record; no correction of the minutes mends it, so it does not hold them up. */
    VIOLATION;

    /** Tells whether a remark of this weight stands in the way of approval until it is accepted. */
    public boolean blocksApproval() {
        return this == MUST_FIX;
    }
}
