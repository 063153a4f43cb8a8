package org.bienban.app.issue;

/** How pressing an issue is. */
public enum Urgency {
    /** In the ordinary course. */
    NORMAL,
    /** Cannot wait for the next meeting. */
    URGENT,
    /** May become a hot spot: many people, long unanswered, tempers high. */
    HOT_SPOT
}
