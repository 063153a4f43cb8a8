package org.bienban.app.scoring;

import java.util.Objects;

/**
 * What was answered for one item.
 *
 * @param value as the item reads it; see {@link org.bienban.app.scoring.engine.Item}
 * @param reason why, where the answer departs from the record or from the cell's own; may be empty
 */
public record Answer(String value, String reason) {

    public Answer {
        value = Objects.requireNonNullElse(value, "").strip();
        reason = Objects.requireNonNullElse(reason, "").strip();
    }
}
