package org.bienban.app.issue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/** Where a page of issues begins: after this day and id. */
record IssueKey(LocalDate raisedOn, UUID id) {

    private static final IssueKey FIRST = new IssueKey(LocalDate.of(1, 1, 1), new UUID(0, 0));

    static IssueKey of(Issue issue) {
        return new IssueKey(issue.raisedOn(), issue.id());
    }

    /** The key from a link; an unreadable one starts at the beginning. */
    static IssueKey parse(String text) {
        int cut = text.indexOf('_');
        if (cut < 0) {
            return FIRST;
        }
        try {
            return new IssueKey(LocalDate.parse(text.substring(0, cut)), UUID.fromString(text.substring(cut + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return FIRST;
        }
    }

    @Override
    public String toString() {
        return raisedOn + "_" + id;
    }
}
