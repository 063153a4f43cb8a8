package org.bienban.app.scoring;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column as a person wants it saved.
 *
 * @param revision the column's revision on their screen, 0 if it was not saved before
 * @param answers by item id
 * @param fill whether to answer everything still open: as proposed, else with full points
 */
public record SheetWish(long revision, Map<String, Answer> answers, boolean fill) {

    public SheetWish {
        answers = answers == null ? Map.of() : Map.copyOf(answers);
    }

    /** Answers without a reason, of a column not saved before. */
    public static SheetWish first(Map<String, Answer> answers) {
        return new SheetWish(0, answers, false);
    }

    /** Everything as proposed, else with full points. */
    public static SheetWish asProposed(@Nullable Map<String, Answer> answers) {
        return new SheetWish(0, answers == null ? Map.of() : answers, true);
    }
}
