package org.bienban.app.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task of last month and what became of it.
 *
 * @param id stable within the minutes
 * @param task the task as it was given
 * @param personName who was to do it
 * @param due by when
 * @param progress what became of it, null while not reported on
 * @param result the result in words
 */
public record ProgressLine(
        String id,
        String task,
        String personName,
        @Nullable LocalDate due,
        @Nullable TaskProgress progress,
        String result) {

    /** Brings the text into Unicode normal form C. */
    public ProgressLine {
        id = Text.id(id);
        task = Text.prose(task);
        personName = Text.line(personName);
        result = Text.prose(result);
    }
}
