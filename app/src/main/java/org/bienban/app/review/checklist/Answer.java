package org.bienban.app.review.checklist;

/** What is decided on an item. */
public enum Answer {
    /** As it should be. */
    YES,
    /** Not as it should be. */
    NO,
    /** The item does not concern this meeting. */
    NOT_APPLICABLE
}
