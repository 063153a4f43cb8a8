package org.bienban.app.scoring;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.Points;
import org.jspecify.annotations.Nullable;

/**
 * One column of a score sheet as it was saved.
 *
 * @param version the version of the minutes it belongs to; 0 for the cell's column while it is filled in
 * @param answers by item id
 * @param publishedAt when it was sent with the minutes or the verdict; null while it is its author's alone
 * @param revision grows with every save
 */
public record Column(
        UUID minutesId,
        Side side,
        int version,
        Map<String, Answer> answers,
        Points total,
        Grade grade,
        boolean complete,
        UUID savedBy,
        Instant savedAt,
        @Nullable Instant publishedAt,
        long revision) {

    public Column {
        answers = Map.copyOf(answers);
    }

    /** The answers without their reasons. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        answers.forEach((id, answer) -> values.put(id, answer.value()));
        return values;
    }
}
