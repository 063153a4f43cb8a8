package org.bienban.app.minutes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task given at the meeting.
 *
 * @param id stable within the minutes
 * @param personId the member who is to do it, null if it is somebody else or not yet filled in
 * @param personName the name as written in the minutes
 * @param due by when, null if not yet filled in
 */
public record TaskLine(
        String id,
        String text,
        @Nullable UUID personId,
        String personName,
        @Nullable LocalDate due) {

    /** Brings the text into Unicode normal form C. */
    public TaskLine {
        id = Text.id(id);
        text = Text.prose(text);
        personName = Text.line(personName);
    }
}
