package org.bienban.app.notice;

/**
 * What people are told about. The text is the message {@code notice.text.<kind>} with the cell and the month, and with
 * the person where somebody else did it; about issues with code and cell; about deputies with both names and the two days;
 * about what a saved search found with its name.
 */
public enum NoticeKind {
    /** The minutes came back with remarks. */
    RETURNED,
    /** The minutes are approved. */
    APPROVED,
    /** Who concludes has decided that what you demand need not be done. */
    SET_ASIDE,
    /** Who concludes has taken that back. */
    STANDS_AGAIN,
    /** A task of yours will soon be due. */
    REMINDER,
    /** A task fell due and is now the office's as well. */
    WIDENED,
    /** A task has been overdue for long and is now the standing committee's as well. */
    BEFORE_STANDING,
    /** Somebody handed a task over to you. */
    HANDED_OVER,
    /** Somebody took over a task of yours: your deputy, or you are back and it was with you. */
    TAKEN_OVER,
    /** The office gave a task of yours to somebody else. */
    REASSIGNED,
    /** Somebody of the committee asked to remind you. */
    REMINDED,
    /** The office gave your task another due day. */
    DUE_CHANGED,
    /** Your deputy gave a verdict in your name. */
    DONE_FOR_YOU,
    /** Somebody stands in for somebody: told to both. */
    DEPUTY_NAMED,
    /** Somebody stands in no longer: told to both. */
    DEPUTY_REVOKED,
    /** The committee decided the official rating of a meeting; with the band, and its reason under it. */
    RATED,
    /** An issue waits for you; with its code and the cell that raised it, like all about issues. */
    ISSUE_WAITS,
    /** An issue that waits for you will soon be due. */
    ISSUE_REMINDER,
    /** Whoever waits for an issue that is with you asks you to see to it. */
    ISSUE_REMINDED,
    /** An issue is overdue where it is held. */
    ISSUE_OVERDUE,
    /** An issue of your cell went to the next unit up. */
    ISSUE_HANDED_UP,
    /** An issue of your cell is answered: tell the members. */
    ISSUE_ANSWERED,
    /** Whoever has an issue of your cell said how far it has come. */
    ISSUE_PROGRESS,
    /** A cell meets soon whose issue you are charged with: say how far it has come. */
    ISSUE_PROGRESS_WANTED,
    /** The date has come by which an issue was to be settled. */
    ISSUE_PLAN_DUE,
    /** Members were told and are not content: the issue is classified again. */
    ISSUE_REOPENED,
    /** An issue of your cell is settled. */
    ISSUE_CLOSED,
    /** A saved search found something new; with the name of the search, the unit, and number or month. */
    SEARCH_FOUND,
    /** A saved search found many new things at once; with how many. */
    SEARCH_FOUND_MANY,
    /** What a saved search found is no longer to be seen: what the two others become then; nobody is told of it. */
    SEARCH_GONE;

    /** The family it belongs to, for which one chooses how it comes by mail. */
    public NoticeFamily family() {
        return switch (this) {
            case RETURNED, HANDED_OVER, ISSUE_WAITS, ISSUE_ANSWERED, ISSUE_REOPENED -> NoticeFamily.HANDED;
            case REMINDER,
                    WIDENED,
                    BEFORE_STANDING,
                    REMINDED,
                    ISSUE_REMINDED,
                    DUE_CHANGED,
                    ISSUE_REMINDER,
                    ISSUE_OVERDUE,
                    ISSUE_PROGRESS_WANTED,
                    ISSUE_PLAN_DUE -> NoticeFamily.DEADLINE;
            case APPROVED, SET_ASIDE, STANDS_AGAIN, RATED, ISSUE_HANDED_UP, ISSUE_PROGRESS, ISSUE_CLOSED ->
                NoticeFamily.COURSE;
            case SEARCH_FOUND, SEARCH_FOUND_MANY, SEARCH_GONE -> NoticeFamily.SEARCHES;
            case TAKEN_OVER, REASSIGNED, DONE_FOR_YOU, DEPUTY_NAMED, DEPUTY_REVOKED -> NoticeFamily.STANDING_IN;
        };
    }
}
