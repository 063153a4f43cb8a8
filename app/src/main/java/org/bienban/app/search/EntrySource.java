package org.bienban.app.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Audiences;
import org.bienban.search.IndexChange;
import org.jspecify.annotations.Nullable;

/** Maps one kind of aggregate to index entries. */
interface EntrySource {

    /** Kind of the journal lines it answers for. */
    String kind();

    /** What the index must do about the aggregate as it is now: put it in anew, or take it out if it is gone. */
    IndexChange read(UUID id);

    /** Ids of all aggregates of the kind in a fixed order, a page after the given one. */
    List<UUID> idsAfter(@Nullable UUID after, int limit);

    /** Those of the aggregates that are there and that somebody with these tokens may see. */
    default Set<UUID> seen(Collection<UUID> ids, Set<String> tokens) {
        return ids.stream()
                .filter(id ->
                        read(id) instanceof IndexChange.Upsert(var entry) && Audiences.meet(tokens, entry.audiences()))
                .collect(Collectors.toSet());
    }
}
