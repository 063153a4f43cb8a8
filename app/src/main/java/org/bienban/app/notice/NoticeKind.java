package org.bienban.app.notice;

/** What people are told about. The text is the message {@code notice.text.<kind>} with the cell and the month. */
public enum NoticeKind {
    /** The minutes came back with remarks. */
    RETURNED,
    /** The minutes are approved. */
    APPROVED,
    /** A task of yours will soon be due. */
    REMINDER,
    /** A task fell due and is now the office's as well. */
    WIDENED,
    /** Somebody handed a task over to you. */
    HANDED_OVER
}
