package org.bienban.app.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/** Where a page of the register begins: after this day and id, in the order of the list. */
record RegisterKey(LocalDate raisedOn, UUID id) {

    private static final RegisterKey OLDEST = new RegisterKey(LocalDate.of(1, 1, 1), new UUID(0, 0));
    private static final RegisterKey NEWEST = new RegisterKey(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    /** The key from a link; an unreadable one starts at the beginning. */
    static RegisterKey parse(String text, boolean newestFirst) {
        RegisterKey first = newestFirst ? NEWEST : OLDEST;
        int cut = text.indexOf('_');
        if (cut < 0) {
            return first;
        }
        try {
            return new RegisterKey(LocalDate.parse(text.substring(0, cut)), UUID.fromString(text.substring(cut + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return first;
        }
    }

    @Override
    public String toString() {
        return raisedOn + "_" + id;
    }
}
