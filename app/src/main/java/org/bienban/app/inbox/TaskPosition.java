package org.bienban.app.inbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a task list ends, so that the next page continues after it whatever moved meanwhile.
 *
 * @param due when the last task of the page is due, null if never
 * @param taskId the last task of the page
 */
public record TaskPosition(@Nullable Instant due, UUID taskId) {

    private static final String NEVER = "-";

    /** Returns the position as it stands in an address. */
    public String token() {
        return (due == null ? NEVER : Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, due))) + "_" + taskId;
    }

    /** Reads a position from an address; empty if it is none, so that a mangled address shows the first page. */
    public static Optional<TaskPosition> parse(@Nullable String token) {
        int cut = token == null ? -1 : token.indexOf('_');
        if (token == null || cut < 0) {
            return Optional.empty();
        }
        try {
            String due = token.substring(0, cut);
            return Optional.of(new TaskPosition(
                    due.equals(NEVER) ? null : Instant.EPOCH.plus(Long.parseLong(due), ChronoUnit.MICROS),
                    UUID.fromString(token.substring(cut + 1))));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
