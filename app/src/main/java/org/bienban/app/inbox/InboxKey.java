package org.bienban.app.inbox;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.workflows.CandidateGroup;
import org.jspecify.annotations.Nullable;

/**
 * A run of the index a task stands in. What runs there are is told by the comments on the table.
 *
 * @param turn whether whoever reads the run is asked to do the task
 */
record InboxKey(String groupId, boolean turn) {

    /**
     * Where a task lies and who has it.
     *
     * @param holderFor for whom the holder has it, null for themselves
     */
    record Place(
            UUID cellId,
            UUID wardId,
            @Nullable UUID holderId,
            @Nullable UUID holderFor) {}

    /** The runs of a task there that these groups may take, each once. */
    static Set<InboxKey> of(Place place, Collection<CandidateGroup> groups) {
        Set<InboxKey> keys = new LinkedHashSet<>();
        Set<String> waitedFor = new HashSet<>();
        UUID holder = place.holderId();
        if (holder == null) {
            groups.forEach(group -> keys.add(new InboxKey(group.id(), group.turn())));
            groups.stream()
                    .filter(CandidateGroup::turn)
                    .map(CandidateGroup::kind)
                    .forEach(waitedFor::add);
        } else {
            held(holder, place).forEach(run -> keys.add(new InboxKey(run, true)));
        }
        for (String where : List.of("cell:" + place.cellId(), "ward:" + place.wardId())) {
            if (waitedFor.isEmpty()) {
                keys.add(new InboxKey(where, false));
            }
            waitedFor.forEach(kind -> keys.add(new InboxKey(where + ':' + kind, false)));
        }
        return keys;
    }

    private static List<String> held(UUID holder, Place place) {
        UUID away = place.holderFor();
        return away == null
                ? List.of(
                        "person:" + holder,
                        "for:" + holder + ':' + place.cellId(),
                        "for:" + holder + ':' + place.wardId())
                : List.of("held:" + holder + ':' + away, "behalf:" + away);
    }

    static String[] groups(Collection<InboxKey> keys) {
        return keys.stream().map(InboxKey::groupId).toArray(String[]::new);
    }

    static Boolean[] turns(Collection<InboxKey> keys) {
        return keys.stream().map(InboxKey::turn).toArray(Boolean[]::new);
    }
}
