package org.bienban.search.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days as people write it: a day, a month or a year, or {@code from..to} with either end left out. Days are
 * {@code 2026-03-05} or {@code 5/3/2026}, months {@code 2026-03} or {@code 3/2026}; digits may be of any script.
 *
 * @param from first day; null if open
 * @param to last day, inclusive; null if open
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})");
    private static final String RANGE = "..";

    /** The period written; null if it is none. Ends in the wrong order are turned around. */
    static @Nullable Period of(String written) {
        String plain = digits(written.strip());
        int range = plain.indexOf(RANGE);
        if (range < 0) {
            return single(plain);
        }
        String first = plain.substring(0, range).strip();
        String last = plain.substring(range + RANGE.length()).strip();
        Period begin = first.isEmpty() ? new Period(null, null) : single(first);
        Period end = last.isEmpty() ? new Period(null, null) : single(last);
        if (begin == null || end == null || (first.isEmpty() && last.isEmpty())) {
            return null;
        }
        boolean turned = begin.from != null && end.to != null && begin.from.isAfter(end.to);
        return turned ? new Period(end.from, begin.to) : new Period(begin.from, end.to);
    }

    @Nullable
    YearMonth monthFrom() {
        return from == null ? null : YearMonth.from(from);
    }

    @Nullable
    YearMonth monthTo() {
        return to == null ? null : YearMonth.from(to);
    }

    private static @Nullable Period single(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return period(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        return yearLast.matches() ? period(yearLast.group(3), yearLast.group(2), yearLast.group(1)) : null;
    }

    private static @Nullable Period period(String year, @Nullable String month, @Nullable String day) {
        try {
            int inYear = Integer.parseInt(year);
            if (month == null) {
                return new Period(LocalDate.of(inYear, 1, 1), LocalDate.of(inYear, 12, 31));
            }
            YearMonth inMonth = YearMonth.of(inYear, Integer.parseInt(month));
            if (day == null) {
                return new Period(inMonth.atDay(1), inMonth.atEndOfMonth());
            }
            LocalDate date = inMonth.atDay(Integer.parseInt(day));
            return new Period(date, date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String digits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
