package org.bienban.app.scoring;

import java.util.Map;
import org.bienban.app.scoring.engine.ScoreSheet;

/**
 * A column with what it comes to.
 *
 * @param saved whether anybody has saved it; otherwise it is a proposal for the form
 */
public record ColumnView(Map<String, Answer> answers, ScoreSheet sheet, boolean saved, long revision) {

    public ColumnView {
        answers = Map.copyOf(answers);
    }

    /** The answer to an item, empty if there is none. */
    public String value(String itemId) {
        Answer answer = answers.get(itemId);
        return answer == null ? "" : answer.value();
    }

    /** The reason given with it, empty if none. */
    public String reason(String itemId) {
        Answer answer = answers.get(itemId);
        return answer == null ? "" : answer.reason();
    }
}
