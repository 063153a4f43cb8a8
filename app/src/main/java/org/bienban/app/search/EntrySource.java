package org.bienban.app.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Audiences;
import org.bienban.search.IndexChange;
import org.jspecify.annotations.Nullable;

/** Maps one kind of aggregate to index entries; several sources may do so for the same kind. */
interface EntrySource {

    /** Kind of the journal lines it answers for. */
    String kind();

    /**
     * What the index must do about the aggregate as it is now: put its entries in anew, take out those that are gone.
     * Nothing that ever was an entry of the aggregate may be left out.
     */
    List<IndexChange> read(UUID id);

    /** The same for many. */
    default List<IndexChange> readAll(List<UUID> ids) {
        return ids.stream().flatMap(id -> read(id).stream()).toList();
    }

    /** Ids of all aggregates of the kind in a fixed order, a page after the given one. */
    List<UUID> idsAfter(@Nullable UUID after, int limit);

    /** How the ids of its entries begin, up to the first colon. */
    default Set<String> prefixes() {
        return Set.of(kind());
    }

    /** The aggregate an entry was made from. */
    default UUID subject(String entryId) {
        return UUID.fromString(entryId.split(":", 3)[1]);
    }

    /** Those of the entries that are there and that somebody with these tokens may see, by the aggregates themselves. */
    default Set<String> seen(Collection<String> entryIds, Set<String> tokens) {
        Set<String> asked = Set.copyOf(entryIds);
        return entryIds.stream()
                .map(this::subject)
                .distinct()
                .flatMap(id -> read(id).stream())
                .filter(change -> change instanceof IndexChange.Upsert(var entry)
                        && asked.contains(entry.id())
                        && Audiences.meet(tokens, entry.audiences()))
                .map(IndexChange::id)
                .collect(Collectors.toSet());
    }
}
