package org.bienban.app.review;

/** How far a remark has come. */
public enum RemarkState {
    /** Known to its author only, until the verdict. */
    DRAFT,
    /** Published with a verdict. */
    OPEN,
    /** The cell says it is corrected. */
    FIXED,
    /** The inspector has accepted the answer. */
    ACCEPTED,
    /** Published, but who concluded has decided that it need not be done. */
    SET_ASIDE
}
