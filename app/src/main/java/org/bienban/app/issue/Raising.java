package org.bienban.app.issue;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One time an issue was raised in approved minutes, or from them, word for word.
 *
 * @param blockId the block of the version in which it stands
 * @param place where in the block the words begin, from 1, if they were taken from there; 0 for what the minutes raise
 * @param heldOn day of the meeting
 */
public record Raising(
        UUID issueId,
        UUID minutesId,
        int version,
        String blockId,
        int place,
        UUID cellId,
        LocalDate heldOn,
        String statement,
        String asked,
        int households) {

    /** Whether the words were taken from a passage; otherwise the minutes raise the matter themselves. */
    public boolean isPassage() {
        return place > 0;
    }

    /** The place on the page of the minutes. */
    public String anchor() {
        return isPassage() ? blockId : "issue:" + blockId;
    }
}
