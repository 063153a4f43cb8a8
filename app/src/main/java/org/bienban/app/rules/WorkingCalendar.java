package org.bienban.app.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Working days of Việt Nam by the table of holidays. Days are whole days in the application's time zone; the day a
 * period starts is not counted, and its last day ends at 17:00.
 */
@Component
public class WorkingCalendar {

    /** When a working day ends. */
    public static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    /** When a working day begins. */
    public static final LocalTime START_OF_DAY = LocalTime.of(8, 0);

    /** Holidays of a year are decreed months before. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Known known;

    WorkingCalendar(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the day is worked. */
    public boolean isWorkingDay(LocalDate day) {
        return days().works(day);
    }

    /** The {@code days}-th working day after the day; with 0 the day itself, worked or not. */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        return days().plus(from, days);
    }

    /** The {@code days}-th working day before the day; with 0 the day itself, worked or not. */
    public LocalDate minusWorkingDays(LocalDate from, int days) {
        return days().minus(from, days);
    }

    /** Working days after {@code from} up to and including {@code to}. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return days().between(from, to);
    }

    /** End (17:00) of the {@code workingDays}-th working day after the day of the moment. */
    public Instant due(Instant from, int workingDays) {
        return at(days().plus(day(from), workingDays), END_OF_DAY);
    }

    /** Start (08:00) of the {@code workingDays}-th working day before the due moment's day; never after due. */
    public Instant remind(Instant due, int workingDays) {
        Instant start = at(days().minus(day(due), workingDays), START_OF_DAY);
        return start.isAfter(due) ? due : start;
    }

    /** The days of the table, looked up again after a while: it is asked for many times in every process step. */
    WorkingDays days() {
        Known found = known;
        if (found == null || System.nanoTime() - found.until() > 0) {
            found = new Known(read(), System.nanoTime() + KEPT.toNanos());
            known = found;
        }
        return found.days();
    }

    private record Known(WorkingDays days, long until) {}

    private WorkingDays read() {
        record DayException(LocalDate day, boolean works) {}
        List<DayException> exceptions = jdbc.sql("select day, works from working_day_exception")
                .query((row, number) ->
                        new DayException(row.getObject("day", LocalDate.class), row.getBoolean("works")))
                .list();
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        exceptions.forEach(each -> (each.works() ? worked : off).add(each.day()));
        return new WorkingDays(off, worked);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }
}
