package org.bienban.app.timeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.bienban.app.rules.WorkingCalendar;
import org.springframework.stereotype.Component;

/** How long something waited, in time and in working days. */
@Component
class WaitingTimes {

    private final WorkingCalendar calendar;
    private final Clock clock;

    WaitingTimes(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Duration between(Instant from, Instant to) {
        Duration waited = Duration.between(from, to);
        return waited.isNegative() ? Duration.ZERO : waited;
    }

    int workingDays(Instant from, Instant to) {
        return calendar.workingDaysBetween(day(from), day(to));
    }

    Instant now() {
        return clock.instant();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
