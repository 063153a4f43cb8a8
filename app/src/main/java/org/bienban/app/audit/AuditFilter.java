package org.bienban.app.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to show of what one may see.
 *
 * @param people who did it; null for anybody, empty for nobody (no such person was found)
 * @param kind kind of object, null for any
 * @param objectId one object, null for any
 * @param actions empty for any
 * @param from first moment, null for the beginning
 * @param until first moment after, null for the end
 */
record AuditFilter(
        AuditList list,
        @Nullable Set<UUID> people,
        @Nullable String kind,
        @Nullable UUID objectId,
        List<AuditAction> actions,
        @Nullable Instant from,
        @Nullable Instant until) {

    AuditFilter {
        people = people == null ? null : Set.copyOf(people);
        actions = List.copyOf(actions);
    }
}
