package org.bienban.app.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts working days: Monday to Friday without the days off, and the Saturdays worked instead. The day from which a
 * period runs is not counted (Civil Code 2015, article 147).
 *
 * @param off weekdays that are not worked
 * @param worked weekend days that are
 */
record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {

    WorkingDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }

    boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? worked.contains(day) : !off.contains(day);
    }

    /** The day itself if it is worked, else the next one that is. */
    LocalDate atOrAfter(LocalDate day) {
        LocalDate at = day;
        while (!works(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    LocalDate plus(LocalDate from, int days) {
        return step(from, days, 1);
    }

    LocalDate minus(LocalDate from, int days) {
        return step(from, days, -1);
    }

    /** Working days after {@code from} up to and including {@code to}; 0 if {@code to} is not after {@code from}. */
    int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::works)
                .count();
    }

    private LocalDate step(LocalDate from, int days, int direction) {
        if (days < 0) {
            throw new IllegalArgumentException("a number of working days is not negative: " + days);
        }
        LocalDate at = from;
        for (int left = days; left > 0; ) {
            at = at.plusDays(direction);
            if (works(at)) {
                left--;
            }
        }
        return at;
    }
}
