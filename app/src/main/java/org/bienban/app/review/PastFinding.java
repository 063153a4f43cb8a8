package org.bienban.app.review;

import java.time.YearMonth;
import java.util.List;

/**
 * What the minutes of an earlier month were remarked on, under one head.
 *
 * @param count how many remarks there were
 * @param texts the remarks, without repetition
 * @param looked whether somebody of the cell has looked at it for the minutes being written
 */
public record PastFinding(RemarkHead head, YearMonth month, int count, List<String> texts, boolean looked) {

    /** Copies the texts. */
    public PastFinding {
        texts = List.copyOf(texts);
    }
}
