package org.bienban.app.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inspector decided items of the checklist. Raised inside the transaction of the deed.
 *
 * @param answers what changed, item by item
 */
public record ChecklistAnswered(UUID minutesId, int round, List<Given> answers, UUID by, Instant at) {

    public ChecklistAnswered {
        answers = List.copyOf(answers);
    }

    /**
     * An answer to one item.
     *
     * @param item code of the item
     * @param before the answer until then, null if there was none
     * @param after the answer now
     */
    public record Given(String item, @Nullable String before, String after) {}
}
