package org.bienban.app.review;

/** What can be done with words suggested for a passage. */
public enum WordingStep {
    /** The passage stands in the draft and can be replaced. */
    APPLY,
    /** The suggested words stand in its place and can be taken back. */
    UNDO,
    /** Neither: the draft was changed by hand. */
    GONE
}
