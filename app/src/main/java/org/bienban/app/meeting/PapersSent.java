package org.bienban.app.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the cell says about the papers of a meeting. Said again, it stands beside what was said before.
 *
 * @param number 1 for what was said first
 * @param sentOn when they went to the members, null if none did
 */
public record PapersSent(
        int number, PapersExtent extent, @Nullable LocalDate sentOn, UUID recordedBy, Instant recordedAt) {

    /** Whole days from the sending to the meeting, negative if they came after it; empty if none were sent. */
    public Optional<Long> daysBefore(LocalDate heldOn) {
        return Optional.ofNullable(sentOn).map(sent -> ChronoUnit.DAYS.between(sent, heldOn));
    }
}
