package org.bienban.app.minutes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** Where a page of minutes begins: after this month and id. */
record ListKey(LocalDate month, UUID id) {

    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);
    private static final ListKey FIRST = new ListKey(LocalDate.of(9999, 12, 1), new UUID(-1, -1));

    static ListKey of(MinutesSummary row) {
        YearMonth month = row.month();
        return new ListKey(month == null ? UNDATED : month.atDay(1), row.id());
    }

    /** The key from a link; an unreadable one starts at the beginning. */
    static ListKey parse(String text) {
        int cut = text.indexOf('_');
        if (cut < 0) {
            return FIRST;
        }
        try {
            return new ListKey(LocalDate.parse(text.substring(0, cut)), UUID.fromString(text.substring(cut + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return FIRST;
        }
    }

    @Override
    public String toString() {
        return month + "_" + id;
    }
}
