package org.bienban.app.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When and where a meeting is held and who leads and records it. */
public record MeetingFacts(
        LocalDate heldOn,
        LocalTime startsAt,
        @Nullable LocalTime endsAt,
        String place,
        @Nullable UUID chairId,
        @Nullable UUID minuteTakerId) {

    /** How long it lasted, past midnight if it ended earlier on the clock than it began; empty if the end is unknown. */
    public Optional<Duration> length() {
        if (endsAt == null) {
            return Optional.empty();
        }
        Duration length = Duration.between(startsAt, endsAt);
        return Optional.of(length.isNegative() ? length.plusDays(1) : length);
    }
}
