package org.bienban.app.issue;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One time an issue was raised in approved minutes, word for word.
 *
 * @param blockId the block of the version in which it stands
 * @param heldOn day of the meeting
 */
public record Raising(
        UUID issueId,
        UUID minutesId,
        int version,
        String blockId,
        UUID cellId,
        LocalDate heldOn,
        String statement,
        String asked,
        int households) {}
