package org.bienban.app.review.checklist;

import java.util.Map;
import java.util.UUID;
import org.bienban.app.review.RoundResult;
import org.jspecify.annotations.Nullable;

/**
 * What one inspector decided and wrote in a round.
 *
 * @param result what they lean towards, null if they have not said
 * @param reason what they began to say in general
 * @param answers by the code of the item
 */
record Sheet(int round, UUID authorId, @Nullable RoundResult result, String reason, Map<String, GivenAnswer> answers) {

    static Sheet empty(int round, UUID authorId) {
        return new Sheet(round, authorId, null, "", Map.of());
    }
}
