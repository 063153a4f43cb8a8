package org.bienban.app.issue.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How whoever waits for an issue stands to whoever has it.
 *
 * @param lastAt when the holder of today was last reminded, null if not yet
 * @param lastBy who did, null if nobody
 * @param nextOn the day from which a reminder is possible, today at the earliest
 * @param isPossible whether one is possible now
 */
public record Reminder(@Nullable Instant lastAt, @Nullable UUID lastBy, LocalDate nextOn, boolean isPossible) {}
