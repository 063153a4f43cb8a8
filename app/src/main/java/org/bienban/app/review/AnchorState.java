package org.bienban.app.review;

/** How what a remark is about has come through to a version. */
public enum AnchorState {
    /** It stands where it stood, word for word. */
    SAME,
    /** Its words have changed. */
    CHANGED,
    /** It stands elsewhere, perhaps with other words. */
    MOVED,
    /** It is gone. */
    ORPHAN
}
