package org.bienban.app.inbox;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a task is to be due: so many working days from today, or on a day.
 *
 * @param workingDays from today, null where a day is named
 * @param day null where working days are counted
 */
public record DueWish(
        @Nullable Integer workingDays, @Nullable LocalDate day) {

    private static final Pattern DAYS = Pattern.compile("\\+([1-9][0-9]?)");

    /** Reads {@code +2} or {@code 2026-12-05}; empty if it is neither. */
    public static Optional<DueWish> parse(String text) {
        if (DAYS.matcher(text).matches()) {
            return Optional.of(new DueWish(Integer.valueOf(text.substring(1)), null));
        }
        try {
            return Optional.of(new DueWish(null, LocalDate.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
