package org.bienban.app.review;

/** How much a remark weighs. */
public enum Severity {
    /** Well done. */
    PRAISE,
    /** Better next time. */
    SUGGESTION,
    /** To be corrected in these minutes; until the inspector accepts it, it stands in the way of approval. */
    MUST_FIX,
    /** A rule was broken; it goes on record, and the cell has to answer for it before the minutes are approved. */
    VIOLATION;

    /** Tells whether a remark of this weight stands in the way of approval until it is accepted. */
    public boolean blocksApproval() {
        return this == MUST_FIX || this == VIOLATION;
    }
}
