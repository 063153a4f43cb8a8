package org.bienban.app.search;

import java.util.List;
import java.util.UUID;
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
}
