package org.bienban.app.review;

/** How much a remark weighs. */
public enum Severity {
    /** Well done. */
    PRAISE,
    /** Better next time. */
    SUGGESTION,
    /** To be corrected in these minutes; open, it stands in the way of approval. */
    MUST_FIX,
    /** A rule was broken; it goes on record and cannot be corrected by editing. */
    VIOLATION;

    /** Tells whether an open remark of this weight stands in the way of approval. */
    public boolean blocksApproval() {
        return this == MUST_FIX;
    }
}
