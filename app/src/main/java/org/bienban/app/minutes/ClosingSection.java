package org.bienban.app.minutes;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The end of the meeting.
 *
 * @param endsAt when it was closed, null if not yet filled in
 * @param readBack whether the minutes were read back and adopted before closing
 * @param resolution wording of the resolution adopted, empty if none
 * @param selfScore the cell's own score of the meeting out of 100, null if it did not score
 * @param weakPoints shortcomings the chair named
 */
public record ClosingSection(
        @Nullable LocalTime endsAt,
        boolean readBack,
        String resolution,
        @Nullable Integer selfScore,
        String weakPoints) {

    /** Brings the text into Unicode normal form C. */
    public ClosingSection {
        resolution = Text.prose(resolution);
        weakPoints = Text.prose(weakPoints);
    }

    /** A section in which nothing is filled in. */
    public static ClosingSection empty() {
        return new ClosingSection(null, false, "", null, "");
    }
}
