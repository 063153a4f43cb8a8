package org.bienban.app.rules;

import java.time.LocalDate;

/**
 * The days of one month on which a cell's regular meeting may be held.
 *
 * @param from first day
 * @param to last day, included
 * @param basis the decision it rests on, as it is cited
 */
public record MeetingWindow(LocalDate from, LocalDate to, String basis) {

    /** Whether the day lies inside. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
