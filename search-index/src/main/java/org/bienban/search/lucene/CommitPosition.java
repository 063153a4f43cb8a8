package org.bienban.search.lucene;

import java.util.Map;
import org.bienban.search.IndexPosition;
import org.jspecify.annotations.Nullable;

/** The position as kept in a commit's own data: it is there exactly if the changes are. */
final class CommitPosition {
    private static final String TRANSACTION = "transaction";
    private static final String SEQUENCE = "sequence";

    private CommitPosition() {}

    static Map<String, String> toData(IndexPosition position) {
        return Map.of(
                TRANSACTION, Long.toString(position.transaction()),
                SEQUENCE, Long.toString(position.sequence()));
    }

    /** Null if the data holds no position: then nobody knows what the index contains. */
    static @Nullable IndexPosition ofData(Map<String, String> data) {
        try {
            return new IndexPosition(
                    Long.parseLong(data.getOrDefault(TRANSACTION, "")),
                    Long.parseLong(data.getOrDefault(SEQUENCE, "")));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
